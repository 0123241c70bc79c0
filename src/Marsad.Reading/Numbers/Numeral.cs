namespace Marsad.Reading.Numbers;

/// <summary>A numeral as the text writes it, without bounds.</summary>
/// <param name="Last">Index behind its last token.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct Numeral(int Last, decimal Value)
{
    /// <summary>True for "third".</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>True where a digit token begins it.</summary>
    public bool InDigits { get; init; }

    /// <summary>True for "several", "tens of thousands": the value is the least.</summary>
    public bool IsVague { get; init; }

    /// <summary>The magnitude word at its end (1000 in "200 thousand"), or 1.</summary>
    public long Scale { get; init; }

    /// <summary>True for a share: a fraction of something.</summary>
    public bool IsShare { get; init; }

    /// <summary>Index behind the unit, where a unit and tens are joined by "and" («خمسة وعشرون»); 0 elsewhere.</summary>
    public int UnitLast { get; init; }

    /// <summary>True where the article stands at its front.</summary>
    public bool IsDefinite { get; init; }
}
