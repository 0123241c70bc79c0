using System.Collections.Immutable;

namespace Marsad.Reading.Places;

/// <summary>A name, and the places that bear it.</summary>
/// <param name="Key">The name, folded, its words parted by one space.</param>
/// <param name="Candidates">The places: curated ones first, each part in the order of its file.</param>
/// <param name="Need">What must stand before it.</param>
public sealed record GazetteerName(string Key, ImmutableArray<PlaceEntry> Candidates, NameNeed Need);
