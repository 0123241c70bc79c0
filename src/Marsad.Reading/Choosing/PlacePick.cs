using Marsad.Model;

namespace Marsad.Reading.Choosing;

/// <summary>A place on a ballot.</summary>
/// <param name="Place">The place, or null for none.</param>
/// <param name="Note">Where the text names it, or null.</param>
internal readonly record struct PlacePick(PlaceRef? Place, PlaceNote? Note)
{
    /// <summary>What two mentions of one place share, or null.</summary>
    public string? Key => Place is null ? null : Place.Id ?? Place.Name;
}
