using System.Collections.Immutable;

namespace Marsad.Reading.Places.Importing;

/// <summary>A place as a table from outside gives it.</summary>
/// <param name="Id">Its id here: <c>gn:</c> and the GeoNames number, <c>pc:</c> and a place code, or <c>at:</c> and a digest.</param>
/// <param name="Names">Its names in Arabic, the main one first; at least one.</param>
/// <param name="English">Its name in English, or empty.</param>
/// <param name="Kind">What it is, as the tables call it.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Country">ISO 3166 two-letter code, or null.</param>
/// <param name="Containers">Names of what contains it, smallest first.</param>
/// <param name="Admin1">GeoNames code of its governorate, or empty.</param>
/// <param name="Population">People; 0 where not known.</param>
public sealed record SuppliedPlace(
    string Id,
    ImmutableArray<string> Names,
    string English,
    string Kind,
    double Latitude,
    double Longitude,
    string? Country,
    ImmutableArray<string> Containers,
    string Admin1,
    long Population);
