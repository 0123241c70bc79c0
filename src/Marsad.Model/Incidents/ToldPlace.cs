using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>A place that a telling gives.</summary>
/// <param name="Place">The place.</param>
/// <param name="Key">Its folded name.</param>
/// <param name="Within">Ids of the places that contain it, innermost first; its own id is not among them.</param>
public sealed record ToldPlace(PlaceRef Place, string Key, ImmutableArray<string> Within)
{
    /// <summary>What it is compared by: the id, or the folded name of one that is in no gazetteer.</summary>
    public string Identity => Place.Id ?? Key;
}
