namespace Marsad.Reading.Choosing;

/// <summary>What leads to the name of a place.</summary>
internal enum PlaceHead
{
    /// <summary>Nothing.</summary>
    Bare,

    /// <summary>A noun for a kind of place («مدينة»).</summary>
    Noun,

    /// <summary>A direction («شمال»).</summary>
    Direction,
}
