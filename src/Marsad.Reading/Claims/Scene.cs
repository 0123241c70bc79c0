using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Attribution;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>What holds around each word of one article: who speaks, where, when.</summary>
internal sealed record Scene(TokenStream Stream, ContextFinder Context, StatusReader Statuses, SpeakerTable Speakers, PersonTable Persons)
{
    /// <summary>Evidence over tokens.</summary>
    public Evidence Quote(int first, int last) => Evidence.Quote(Stream.Text, Stream.SpanOf(first, last));

    /// <summary>Who says what stands at a token, with the reason; nulls where the writer says it.</summary>
    public (SourceRef? Source, Speaker? Speaker) SourceOf(int token)
    {
        var speaker = Speakers.At(token);
        return speaker is null ? (null, null) : (RefOf(speaker), speaker);
    }

    /// <summary>A speaker as the source of a claim.</summary>
    public SourceRef RefOf(Speaker speaker) =>
        new(speaker.Key, Quote(speaker.CueFirst, speaker.CueLast), speaker.Via) { Manner = speaker.Manner, Person = Persons.Speaking(speaker) };

    /// <summary>True where a place stands at most five tokens behind a token, in its sentence.</summary>
    public static bool IsBeside(ContextFinder.Found<PlaceRef>? place, int last) =>
        place is { First: var first, Why: ContextFinder.InSentence } && first >= last - 1 && first - last <= 5;

    /// <summary>Reasons for the slots that come from the surroundings.</summary>
    public ImmutableArray<SlotReason> Explain(List<SlotReason> own, Speaker? speaker, ContextFinder.Found<PlaceRef>? place, ContextFinder.Found<DateRange>? day)
    {
        if (speaker is not null)
        {
            own.Add(new SlotReason("source", speaker.Reason, Stream.SpanOf(speaker.CueFirst, speaker.CueLast)));
        }

        if (place is not null)
        {
            own.Add(new SlotReason("place", place.Why, place.Span));
        }

        if (day is not null)
        {
            own.Add(new SlotReason("from", day.Why, day.Span));
        }

        return [.. own];
    }
}
