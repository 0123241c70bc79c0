namespace Marsad.Reading.Choosing;

/// <summary>What the sentence of a draft itself offers.</summary>
internal enum SceneRival
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Something, with nothing that ties it to a deed.</summary>
    Loose,

    /// <summary>Something that stands as scenes stand («في سرمين»).</summary>
    Placed,
}
