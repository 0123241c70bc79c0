using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Rules;
using Marsad.Reading.Text;

namespace Marsad.Reading.Attribution;

/// <summary>Finds who says what, sentence by sentence, and carries a speaker on ("it added").</summary>
/// <remarks>
/// The speech rules find cue and speaker; here the stretch that they govern is settled: behind a verb of saying to the
/// end of the sentence or the next cue, for "according to" the whole clause around it.
/// </remarks>
internal sealed class SpeakerReader(WordClasses classes)
{
    /// <summary>Label of what the speech rules emit.</summary>
    public const string Label = "speech";

    private const int LongestName = 8;

    /// <summary>All speakers of an article, in the order of the text.</summary>
    public List<Speaker> Read(TokenStream stream, MentionTable mentions, ReferentFinder referents)
    {
        var speakers = new List<Speaker>();
        Speaker? current = null;
        var found = mentions.Of(Label).Cast<RuleMention>().OrderBy(mention => mention.TriggerFirst).ThenByDescending(mention => mention.Rule.Priority).ToList();
        foreach (var (index, sentence) in stream.Sentences.Index())
        {
            var cues = found.Where(cue => cue.TriggerFirst >= sentence.First && cue.TriggerFirst < sentence.Last).ToList();
            for (var i = 0; i < cues.Count; i++)
            {
                var end = cues.Skip(i + 1).FirstOrDefault(next => next.Attribute("scope") is not "clause")?.First ?? sentence.Last;
                if (Take(stream, mentions, referents, cues[i], sentence, Math.Max(end, cues[i].TriggerLast), current, index) is { } speaker)
                {
                    speakers.Add(speaker);
                    current = speaker;
                }
            }
        }

        return speakers;
    }

    /// <summary>The speaker whose stretch holds a token; of several the one whose cue is nearest.</summary>
    public static Speaker? At(List<Speaker> speakers, int token) =>
        speakers.Where(speaker => speaker.First <= token && token < speaker.Last)
            .MinBy(speaker => Math.Abs(speaker.CueFirst - token));

    private Speaker? Take(TokenStream stream, MentionTable mentions, ReferentFinder referents, RuleMention cue, Sentence sentence, int end, Speaker? current, int index)
    {
        var whole = cue.Attribute("scope") is "clause";
        var first = whole ? sentence.First : cue.TriggerFirst;
        var last = whole ? sentence.Last : end;
        var denies = cue.Attribute("denies") is not null;
        var via = cue.Part("via") is { } channel && KeyOf(stream, referents, channel) is { } viaKey ? ImmutableArray.Create(viaKey) : [];
        if (cue.Part("speaker") is { } part && KeyOf(stream, referents, part) is { } key)
        {
            if (cue.Attribute("before") is not null)
            {
                first = part.First;
            }

            return new Speaker(first, last, key, cue.First, Math.Max(cue.TriggerLast, part.Last), via, cue.Rule.Name, denies);
        }

        if (cue.Attribute("carries") is not null)
        {
            var near = current is not null && index - stream.SentenceOf(current.CueFirst) <= 4;
            return near ? current! with { First = first, Last = last, CueFirst = cue.TriggerFirst, CueLast = cue.TriggerLast, Reason = cue.Rule.Name, Denies = denies } : null;
        }

        return NamedInWords(stream, mentions, cue, sentence) is { } named
            ? new Speaker(first, last, ActorKey.Other(stream.WordsOf(named.First, named.Last)), cue.First, named.Last, via, cue.Rule.Name, denies)
            : null;
    }

    private static ActorKey? KeyOf(TokenStream stream, ReferentFinder referents, MatchedPart part) => part.Mention switch
    {
        ActorMention actor => actor.Key,
        PersonMention person => person.Key,
        OutletMention outlet => outlet.Key,
        _ => referents.SourceOf(stream, part.First, part.Last),
    };

    /// <summary>Someone whom the knowledge does not list: the words between the verb and "that" («قال أحمد الواوي إن»).</summary>
    private (int First, int Last)? NamedInWords(TokenStream stream, MentionTable mentions, RuleMention cue, Sentence sentence)
    {
        var first = cue.TriggerLast;
        for (var token = first; token < Math.Min(sentence.Last, first + LongestName); token++)
        {
            var form = stream[token].Form;
            if (form.Classes.Has(classes.That) || stream[token].Kind is TokenKind.Comma or TokenKind.Quote)
            {
                return token > first ? (first, token) : null;
            }

            if (form.Classes.Has(classes.Particle) || form.Classes.Has(classes.Verb) || mentions.StartingAt(Layers.Date, token) is not null || stream[token].Kind != TokenKind.Word)
            {
                return null;
            }
        }

        return null;
    }
}
