namespace Marsad.Reading.Choosing;

/// <summary>How long before the article's day a date lies.</summary>
internal enum DayAge
{
    /// <summary>The article's day is not known.</summary>
    Unknown,

    /// <summary>It is still to come.</summary>
    Ahead,

    /// <summary>It is that day.</summary>
    Same,

    /// <summary>The day before.</summary>
    Eve,

    /// <summary>Up to a week.</summary>
    Week,

    /// <summary>Up to a month.</summary>
    Month,

    /// <summary>Up to a year.</summary>
    Year,

    /// <summary>Longer.</summary>
    Old,
}
