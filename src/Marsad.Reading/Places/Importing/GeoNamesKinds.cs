namespace Marsad.Reading.Places.Importing;

/// <summary>What GeoNames' feature codes are called in our tables.</summary>
internal static class GeoNamesKinds
{
    /// <summary>A settlement of so many people is a town.</summary>
    public const long TownPopulation = 10_000;

    /// <summary>A settlement of so many people is a city.</summary>
    public const long CityPopulation = 100_000;

    /// <summary>The kind of a row, or null where it is no place that news is told of, or is there no more.</summary>
    public static string? Of(GeoNamesRow row) => row.FeatureCode switch
    {
        "PPLC" => "capital",
        "PPLA" => "admin-seat",
        "PPLX" => "quarter",
        "PPLH" or "PPLQ" or "PPLW" or "PPLCH" => null,
        _ when row.FeatureCode.StartsWith("PPL", StringComparison.Ordinal) =>
            row.Population >= CityPopulation ? "city" : row.Population >= TownPopulation ? "town" : "village",
        "CMPRF" => "camp",
        "AIRP" or "AIRB" or "AIRF" => "airport",
        "MILB" or "INSM" => "base",
        "PSTB" => "crossing",
        "OILF" or "GASF" => "oil-field",
        "DAM" => "dam",
        _ => null,
    };
}
