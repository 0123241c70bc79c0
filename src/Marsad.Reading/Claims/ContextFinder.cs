using Marsad.Model;
using Marsad.Reading.Attribution;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Which place and which day hold for a stretch of text.</summary>
/// <remarks>Looked for in the clause, then in the sentence, then before it; the reason is kept.</remarks>
internal sealed class ContextFinder
{
    /// <summary>The reason for a value that stands in the same sentence.</summary>
    public const string InSentence = "sentence";

    private readonly PlaceFinder _places;
    private readonly DayFinder _days;

    /// <summary>Indexes the places and days of an article.</summary>
    public ContextFinder(WordClasses classes, TokenStream stream, MentionTable mentions, SpeakerTable speakers)
    {
        var clauses = new ClauseMap(classes, stream, mentions);
        _places = new PlaceFinder(new PlaceWords(classes, stream, mentions), stream, mentions, clauses, speakers);
        _days = new DayFinder(classes, stream, mentions, clauses);
    }

    /// <summary>A value with where it stands and how it was found.</summary>
    internal sealed record Found<T>(T Value, TextSpan Span, string Why, int First);

    /// <summary>The place that holds for tokens, or null.</summary>
    public Found<PlaceRef>? PlaceOf(int first, int last) => _places.PlaceOf(first, last);

    /// <summary>The place of a running total, or null.</summary>
    public Found<PlaceRef>? PlaceOfTotal(int first, int last) => _places.PlaceOfTotal(first, last);

    /// <summary>The place of a meeting, or null.</summary>
    public Found<PlaceRef>? MeetingPlaceOf(int first, int last) => _places.MeetingPlaceOf(first, last);

    /// <summary>The days that hold for tokens, or null.</summary>
    public Found<DateRange>? DayOf(int first, int last) => _days.DayOf(first, last);
}
