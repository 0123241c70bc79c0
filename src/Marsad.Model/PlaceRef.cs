using System.Collections.Immutable;

namespace Marsad.Model;

/// <summary>A place that a text names, and what it was resolved to.</summary>
public sealed record PlaceRef
{
    /// <summary>The name, without prefixed letters, as the text or the gazetteer spells it in Arabic.</summary>
    public required string Name { get; init; }

    /// <summary>The words of the text, with the noun that leads to the name («معسكر», «مدينة») where one stands right before it.</summary>
    public required string Text { get; init; }

    /// <summary>Gazetteer id, or null where unresolved.</summary>
    public string? Id { get; init; }

    /// <summary>Degrees north (WGS 84), or null where unresolved.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east (WGS 84), or null where unresolved.</summary>
    public double? Longitude { get; init; }

    /// <summary>ISO 3166 two-letter code of the country, or null.</summary>
    public string? Country { get; init; }

    /// <summary>How exactly it is known.</summary>
    public PlacePrecision Precision { get; init; } = PlacePrecision.Unresolved;

    /// <summary>Ids of other gazetteer entries that the name may mean, best first.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];
}
