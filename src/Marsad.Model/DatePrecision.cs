namespace Marsad.Model;

/// <summary>How exactly the text dates something.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>A few named days.</summary>
    Days,

    /// <summary>A week, or part of a month.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Longer than a year, or open at one end.</summary>
    Period,
}
