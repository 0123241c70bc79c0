using System.Collections.Immutable;

namespace Marsad.Reading.Places;

/// <summary>A name, and the places that bear it.</summary>
/// <param name="Key">The name, folded, its words parted by one space.</param>
/// <param name="Candidates">The places: curated ones first, each part in the order of its file.</param>
/// <param name="Need">What must stand before it.</param>
public sealed record GazetteerName(string Key, ImmutableArray<PlaceEntry> Candidates, NameNeed Need)
{
    /// <summary>Imported places of the same name. Where a curated place bears it they are never chosen.</summary>
    public ImmutableArray<PlaceEntry> Namesakes { get; init; } = [];

    /// <summary>True where only places that the user brought in bear the name.</summary>
    public bool IsImported { get; } = Candidates.All(place => place.Origin == PlaceOrigin.Imported);

    /// <summary>True where no row that people checked bears the name.</summary>
    public bool IsUnchecked { get; } = Candidates.All(place => place.Origin != PlaceOrigin.Curated);
}
