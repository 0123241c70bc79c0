using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Attribution;

/// <summary>The listed persons of an article, in the order of the text, and who of them is speaking.</summary>
internal sealed class PersonTable
{
    private const int LongestBareCue = 3;
    private const int Carried = 3;

    private readonly TokenStream _stream;
    private readonly SpeakerTable _speakers;
    private readonly List<PersonMention> _all = [];

    /// <summary>Collects the persons of an article.</summary>
    public PersonTable(TokenStream stream, MentionTable mentions, SpeakerTable speakers)
    {
        (_stream, _speakers) = (stream, speakers);
        foreach (var mention in mentions.Of(Layers.Person).Cast<PersonMention>().OrderBy(mention => mention.First).ThenByDescending(mention => mention.Last))
        {
            if (_all.Count == 0 || mention.First >= _all[^1].Last)
            {
                _all.Add(mention);
            }
        }
    }

    /// <summary>The persons that a stretch names, each once.</summary>
    public ImmutableArray<PersonRef> In(int first, int last) =>
        [.. _all.Where(person => person.First >= first && person.Last <= last).DistinctBy(person => person.Origin).Select(Ref)];

    /// <summary>The person who speaks, or null: named beside the verb, or carried on («قال لافروف … وأضاف»).</summary>
    public PersonRef? Speaking(Speaker speaker)
    {
        for (var (cue, hops) = (speaker, 0); hops <= Carried; hops++)
        {
            if (_all.Find(person => person.Key == speaker.Key && person.First >= cue.CueFirst && person.Last <= cue.CueLast) is { } named)
            {
                return Ref(named);
            }

            var isBare = cue.CueLast - cue.CueFirst <= LongestBareCue;
            if (!isBare || _speakers.Before(cue.CueFirst, Carried, but: null) is not { } before || before.Key != speaker.Key || before == cue)
            {
                return null;
            }

            cue = before;
        }

        return null;
    }

    private PersonRef Ref(PersonMention person) =>
        new(_stream.SpanOf(person.First, person.Last).In(_stream.Text).ToString(), person.Origin, person.Key);
}
