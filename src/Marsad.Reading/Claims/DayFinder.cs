using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Which day holds for a stretch of text.</summary>
internal sealed class DayFinder
{
    private const int Carried = 1;

    private readonly WordClasses _classes;
    private readonly TokenStream _stream;
    private readonly ClauseMap _clauses;
    private readonly SentenceIndex<DateMention> _dates;

    /// <summary>Indexes the days of an article.</summary>
    public DayFinder(WordClasses classes, TokenStream stream, MentionTable mentions, ClauseMap clauses)
    {
        (_classes, _stream, _clauses) = (classes, stream, clauses);
        _dates = new SentenceIndex<DateMention>(stream, mentions.Of(Layers.Date), IsOfTheDeed);
    }

    /// <summary>The days that hold for tokens, or null.</summary>
    public ContextFinder.Found<DateRange>? DayOf(int first, int last)
    {
        var sentence = _stream.SentenceOf(first);
        if (Nearest(sentence, first, last) is { } near)
        {
            return Give(near, ContextFinder.InSentence);
        }

        for (var before = sentence - 1; before >= Math.Max(0, sentence - Carried); before--)
        {
            if (_stream.Sentences[before].Line == _stream.Sentences[sentence].Line && _dates.In(before) is [.., var carried])
            {
                return Give(carried, "carried from the sentence before");
            }
        }

        return null;
    }

    private ContextFinder.Found<DateRange> Give(DateMention date, string why) =>
        new(date.Value!, _stream.SpanOf(date.First, date.Last), why, date.First);

    private DateMention? Nearest(int sentence, int first, int last)
    {
        DateMention? best = null;
        var bestCost = int.MaxValue;
        foreach (var date in _dates.In(sentence))
        {
            var cost = (Clauses.Distance(first, last, date) * (date.First < first ? 2 : 1)) + _clauses.Cost(first, date.First);
            if (cost < bestCost)
            {
                (best, bestCost) = (date, cost);
            }
        }

        return best;
    }

    /// <summary>A time word right behind a verb of saying dates the saying, not the deed («قال أمس إن»).</summary>
    private bool IsOfTheDeed(DateMention date)
    {
        if (date.Value is null || date.IsDuration || date.IsSince)
        {
            return false;
        }

        var sentence = _stream.Sentences[_stream.SentenceOf(date.First)];
        for (var token = date.First - 1; token >= Math.Max(sentence.First, date.First - 5); token--)
        {
            if (_stream[token].Form.Classes.Has(_classes.That))
            {
                return true;
            }

            if (_stream[token].Form.Classes.Has(_classes.Say))
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
            if (_stream[token].Form.Classes.Has(_classes.That))
            {
                return true;
            }
        }

        return false;
    }
}
