using System.Collections.Immutable;

namespace Marsad.Model;

/// <summary>When an article that came without a date was published, as far as its own text tells.</summary>
/// <param name="From">First possible day; null where the text sets none.</param>
/// <param name="To">Last possible day; null where the text sets none.</param>
/// <param name="Precision">How exactly the text tells it; null where it tells nothing.</param>
/// <param name="Evidence">The words that tell it.</param>
/// <param name="Reason">How it was inferred, or why it cannot be.</param>
public sealed record PublicationEstimate(DateOnly? From, DateOnly? To, DatePrecision? Precision, ImmutableArray<Evidence> Evidence, string Reason)
{
    /// <summary>How many days wide a window may be to date what counts from the article's day («أمس»).</summary>
    public const int ExactDays = 2;

    /// <summary>The day to count from, where it is known exactly enough; else null. Of a day and the one after it the first: words like "today" were written then.</summary>
    public DateOnly? Anchor => From is { } from && To is { } to && to.DayNumber - from.DayNumber < ExactDays ? from : null;
}
