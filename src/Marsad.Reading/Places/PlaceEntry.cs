using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Reading.Places;

/// <summary>One place of the gazetteer.</summary>
/// <param name="Id">Its id: a slug such as <c>sy-manbij</c>, or <c>gn:</c> and the GeoNames number.</param>
/// <param name="Name">Its name in Arabic.</param>
/// <param name="Names">All its names in Arabic, <paramref name="Name"/> first.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Latitude">Degrees north (WGS 84); of an area, its middle.</param>
/// <param name="Longitude">Degrees east (WGS 84); of an area, its middle.</param>
/// <param name="Country">ISO 3166 two-letter code, or null for seas and other places of no one country.</param>
/// <param name="Within">Id of the smallest known place that contains it, or null.</param>
/// <param name="Population">People, by GeoNames; 0 where not known.</param>
/// <param name="English">Its name in English.</param>
public sealed record PlaceEntry(
    string Id,
    string Name,
    ImmutableArray<string> Names,
    PlaceKind Kind,
    double Latitude,
    double Longitude,
    string? Country,
    string? Within,
    long Population,
    string English)
{
    /// <summary>Who answers for it.</summary>
    public PlaceOrigin Origin { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{English} ({Id})";

    /// <summary>The place as a claim names it.</summary>
    /// <param name="text">The words of the text.</param>
    public PlaceRef ToRef(string text) => new()
    {
        Name = Name,
        Text = text,
        Id = Id,
        Latitude = Latitude,
        Longitude = Longitude,
        Country = Country,
        Precision = Kind.Precision(),
    };

    /// <summary>Distance to another place, in kilometres; between areas, that of their middles.</summary>
    public double KilometresTo(PlaceEntry other) => GreatCircle.Kilometres(Latitude, Longitude, other.Latitude, other.Longitude);
}
