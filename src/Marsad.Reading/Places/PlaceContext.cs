using System.Collections.Immutable;

namespace Marsad.Reading.Places;

/// <summary>What the article tells about a name that several places bear.</summary>
public sealed record PlaceContext
{
    /// <summary>Nothing is known.</summary>
    public static PlaceContext Empty { get; } = new();

    /// <summary>Kinds that the place noun before the name allows; empty where there is no such noun.</summary>
    public ImmutableArray<PlaceKind> Kinds { get; init; } = [];

    /// <summary>Places that the text beside the name says it is in, nearest first ("in the countryside of …", "… in Syria").</summary>
    public ImmutableArray<PlaceEntry> Containers { get; init; } = [];

    /// <summary>Other places of the article that are already resolved.</summary>
    public ImmutableArray<PlaceEntry> Neighbours { get; init; } = [];

    /// <summary>ISO 3166 two-letter code of the country that the article is about, or null.</summary>
    public string? MainCountry { get; init; }
}
