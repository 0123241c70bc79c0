namespace Marsad.Reading.Numbers;

/// <summary>What a link, bound or share does.</summary>
internal enum NumeralRole : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A free "and".</summary>
    And,

    /// <summary>"From".</summary>
    From,

    /// <summary>"To".</summary>
    To,

    /// <summary>"Between".</summary>
    Between,

    /// <summary>"Or".</summary>
    Or,

    /// <summary>A decimal point in words.</summary>
    Point,

    /// <summary>"At least".</summary>
    Min,

    /// <summary>"At most".</summary>
    Max,

    /// <summary>"About".</summary>
    About,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Half, third, quarter.</summary>
    Fraction,
}
