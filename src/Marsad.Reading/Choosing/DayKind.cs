namespace Marsad.Reading.Choosing;

/// <summary>What kind of date the text gives.</summary>
internal enum DayKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>A day that counts from the article's («أمس», «الجمعة»).</summary>
    NearDay,

    /// <summary>A day of the calendar.</summary>
    Day,

    /// <summary>A few days.</summary>
    Days,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Longer.</summary>
    Period,

    /// <summary>A window that reaches to the article's day.</summary>
    Since,
}
