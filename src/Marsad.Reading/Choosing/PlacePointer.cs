namespace Marsad.Reading.Choosing;

/// <summary>Whether the sentence points back to a place («المدينة», «هناك»).</summary>
internal enum PlacePointer
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>To this one, the last of its kind.</summary>
    This,

    /// <summary>To one of this kind, but another is nearer.</summary>
    Kind,

    /// <summary>To another kind.</summary>
    Another,
}
