namespace Marsad.Reading.Choosing;

/// <summary>How a place stands to the places beside it.</summary>
internal enum PlaceNest
{
    /// <summary>None is beside it.</summary>
    Alone,

    /// <summary>What holds it stands behind it («كفرنبل في ريف إدلب»).</summary>
    Inner,

    /// <summary>It holds the one before it.</summary>
    Outer,

    /// <summary>The one before it is told by it («كركوك شمال بغداد»).</summary>
    Reference,

    /// <summary>It is in a list.</summary>
    Listed,
}
