using Marsad.Model;

namespace Marsad.Reading.Dates;

/// <summary>A date as the grammar has read it so far.</summary>
/// <param name="Last">Index behind its last token.</param>
/// <param name="Value">The days, or null where they cannot be known.</param>
internal readonly record struct DateReading(int Last, DateRange? Value)
{
    /// <summary>True where the value depends on the publication day.</summary>
    public bool IsRelative { get; init; }

    /// <summary>True for "since".</summary>
    public bool IsSince { get; init; }

    /// <summary>For "since": what it counts from.</summary>
    public DateRange? Start { get; init; }

    /// <summary>True for a length of time without an anchor.</summary>
    public bool IsDuration { get; init; }

    /// <summary>True for what "next" or "tomorrow" points to.</summary>
    public bool IsFuture { get; init; }

    /// <summary>True for the middle third of a unit: "since the middle" counts from its middle day.</summary>
    public bool IsMiddle { get; init; }
}
