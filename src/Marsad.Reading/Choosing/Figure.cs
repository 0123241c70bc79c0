namespace Marsad.Reading.Choosing;

/// <summary>How large a figure is.</summary>
internal enum Figure
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Nobody.</summary>
    Zero,

    /// <summary>One person.</summary>
    One,

    /// <summary>Some people, not counted.</summary>
    Some,

    /// <summary>Two to nine.</summary>
    Few,

    /// <summary>Ten to ninety-nine.</summary>
    Tens,

    /// <summary>More.</summary>
    Many,
}
