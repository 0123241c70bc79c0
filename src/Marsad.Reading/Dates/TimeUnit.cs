namespace Marsad.Reading.Dates;

/// <summary>A unit of time.</summary>
internal enum TimeUnit : byte
{
    /// <summary>Minute.</summary>
    Minute,

    /// <summary>Hour.</summary>
    Hour,

    /// <summary>Day.</summary>
    Day,

    /// <summary>Week, from Sunday.</summary>
    Week,

    /// <summary>Month.</summary>
    Month,

    /// <summary>Year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,
}
