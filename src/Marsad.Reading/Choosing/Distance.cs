namespace Marsad.Reading.Choosing;

/// <summary>Distances in tokens, in steps that widen.</summary>
internal enum Distance
{
    /// <summary>They touch.</summary>
    Zero,

    /// <summary>One token between.</summary>
    One,

    /// <summary>Two or three.</summary>
    Two,

    /// <summary>Four to six.</summary>
    Four,

    /// <summary>Seven to eleven.</summary>
    Seven,

    /// <summary>Twelve to nineteen.</summary>
    Twelve,

    /// <summary>Twenty to thirty-four.</summary>
    Twenty,

    /// <summary>More.</summary>
    Far,
}
