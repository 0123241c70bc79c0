using System.Collections.Frozen;
using Marsad.Reading.Places.Importing;

namespace Marsad.GazetteerCompiler;

/// <summary>Which rows enter the gazetteer: all of the countries that conflict news is about, the larger places elsewhere.</summary>
internal static class RowSelection
{
    /// <summary>Elsewhere a place must have this many people, or be a capital or the seat of a first-order division.</summary>
    public const long LargePopulation = 50_000;

    private static readonly FrozenSet<string> ConflictCountries = FrozenSet.Create(
        StringComparer.Ordinal,
        "SY", "IQ", "YE", "LY", "SD", "SS", "PS", "IL", "LB", "JO", "EG", "TR", "IR", "AF", "PK", "SO", "ML", "NE", "NG", "TD", "BF",
        "CM", "MZ", "CD", "ET", "ER", "DJ", "SA", "AE", "QA", "KW", "BH", "OM", "UA", "RU", "AM", "AZ");

    /// <summary>True when the row is wanted, provided that it has an Arabic name.</summary>
    public static bool Wants(GeoNamesRow row) =>
        ConflictCountries.Contains(row.Country) || row.Population >= LargePopulation || Kind(row.FeatureCode) is "capital" or "admin-seat";

    /// <summary>The gazetteer's kind for a feature code of class P.</summary>
    public static string Kind(string featureCode) => featureCode switch
    {
        "PPLC" => "capital",
        "PPLA" => "admin-seat",
        "PPLX" => "quarter",
        _ => "town",
    };
}
