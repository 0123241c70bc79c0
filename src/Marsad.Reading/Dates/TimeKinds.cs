namespace Marsad.Reading.Dates;

/// <summary>What a word does in a date. A set, so that the grammar can ask for several at once.</summary>
[Flags]
internal enum TimeKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A month's name.</summary>
    Month = 1,

    /// <summary>A weekday's name.</summary>
    Weekday = 1 << 1,

    /// <summary>"Last", "current", "next".</summary>
    Deictic = 1 << 2,

    /// <summary>"This".</summary>
    This = 1 << 3,

    /// <summary>Hour, day, week …</summary>
    Unit = 1 << 4,

    /// <summary>"Few", between a unit and "last".</summary>
    Few = 1 << 5,

    /// <summary>"Today", "yesterday" …</summary>
    Day = 1 << 6,

    /// <summary>"Morning of", "night of".</summary>
    DayPart = 1 << 7,

    /// <summary>"In the morning", behind a day.</summary>
    FreeDayPart = 1 << 8,

    /// <summary>What keeps «اليوم» from being today.</summary>
    Same = 1 << 9,

    /// <summary>"Beginning of", "middle of", "end of".</summary>
    Part = 1 << 10,

    /// <summary>Prepositions and conjunctions.</summary>
    Link = 1 << 11,

    /// <summary>"More than", before a length of time.</summary>
    More = 1 << 12,

    /// <summary>"Until now".</summary>
    Now = 1 << 13,

    /// <summary>"Hijri", "CE".</summary>
    Era = 1 << 14,

    /// <summary>"Half", of a year or month.</summary>
    Half = 1 << 15,

    /// <summary>"Of it": of the month just named.</summary>
    OfIt = 1 << 16,
}
