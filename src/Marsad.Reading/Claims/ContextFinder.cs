using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Which place and which day hold for a stretch of text.</summary>
/// <remarks>Looked for in the clause, then in the sentence, then in the paragraph before it; the reason is kept.</remarks>
internal sealed class ContextFinder(WordClasses classes, TokenStream stream, MentionTable mentions)
{
    /// <summary>The reason for a value that stands in the same sentence.</summary>
    public const string InSentence = "sentence";

    /// <summary>A value with where it stands and how it was found.</summary>
    internal sealed record Found<T>(T Value, TextSpan Span, string Why, int First);

    /// <summary>The place that holds for tokens, or null.</summary>
    public Found<PlaceRef>? PlaceOf(int first, int last)
    {
        var sentence = stream.SentenceOf(first);
        if (Nearest<PlaceMention>(Layers.Place, sentence, first, last, static _ => true) is { } near)
        {
            return new(near.Place, stream.SpanOf(near.First, near.Last), InSentence, near.First);
        }

        for (var before = sentence - 1; before >= 0 && before >= sentence - 3; before--)
        {
            if (LastIn<PlaceMention>(Layers.Place, before) is { } carried)
            {
                return new(carried.Place, stream.SpanOf(carried.First, carried.Last), "carried from the sentence before", carried.First);
            }
        }

        return null;
    }

    /// <summary>The days that hold for tokens, or null.</summary>
    public Found<DateRange>? DayOf(int first, int last)
    {
        var sentence = stream.SentenceOf(first);
        if (Nearest<DateMention>(Layers.Date, sentence, first, last, IsOfTheDeed) is { Value: { } value } near)
        {
            return new(value, stream.SpanOf(near.First, near.Last), InSentence, near.First);
        }

        return null;
    }

    /// <summary>A time word right behind a verb of saying dates the saying, not the deed («قال أمس إن»).</summary>
    private bool IsOfTheDeed(DateMention date)
    {
        if (date.Value is null || date.IsDuration || date.IsSince)
        {
            return false;
        }

        var sentence = stream.Sentences[stream.SentenceOf(date.First)];
        for (var token = date.First - 1; token >= Math.Max(sentence.First, date.First - 5); token--)
        {
            if (stream[token].Form.Classes.Has(classes.That))
            {
                return true;
            }

            if (stream[token].Form.Classes.Has(classes.Say))
            {
                return !ThatFollows(date.Last, sentence);
            }
        }

        return true;
    }

    private bool ThatFollows(int from, Sentence sentence)
    {
        for (var token = from; token < Math.Min(sentence.Last, from + 8); token++)
        {
            if (stream[token].Form.Classes.Has(classes.That))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest mention of the sentence; what follows is nearer than what precedes, a comma is a distance of its own.</summary>
    private TMention? Nearest<TMention>(string layer, int sentence, int first, int last, Func<TMention, bool> fits)
        where TMention : Mention
    {
        TMention? best = null;
        var bestCost = int.MaxValue;
        foreach (var mention in mentions.Of(layer))
        {
            if (mention is not TMention candidate || stream.SentenceOf(candidate.First) != sentence || !fits(candidate))
            {
                continue;
            }

            var before = candidate.First < first;
            var cost = Clauses.Distance(first, last, candidate) * (before ? 2 : 1) + (Clauses.Commas(stream, first, candidate.First) * 4);
            if (cost < bestCost)
            {
                (best, bestCost) = (candidate, cost);
            }
        }

        return best;
    }

    private TMention? LastIn<TMention>(string layer, int sentence)
        where TMention : Mention
    {
        TMention? last = null;
        foreach (var mention in mentions.Of(layer))
        {
            if (mention is TMention candidate && stream.SentenceOf(candidate.First) == sentence && (last is null || candidate.First > last.First))
            {
                last = candidate;
            }
        }

        return last;
    }
}
