using System.Globalization;

namespace Marsad.Reading.Places.Importing;

/// <summary>The columns of a GeoNames row that the gazetteer is made of.</summary>
/// <param name="Id">GeoNames number.</param>
/// <param name="Name">Main name, in GeoNames' own romanisation (UTF-8).</param>
/// <param name="AsciiName">The same in ASCII.</param>
/// <param name="AlternateNames">Other names in any script, comma-separated, unmarked by language.</param>
/// <param name="Latitude">Degrees north (WGS 84).</param>
/// <param name="Longitude">Degrees east (WGS 84).</param>
/// <param name="FeatureCode">GeoNames feature code, such as <c>PPLA2</c>.</param>
/// <param name="Country">ISO 3166 two-letter code.</param>
/// <param name="Admin1">GeoNames code of the first-order division; may be empty.</param>
/// <param name="Population">People; 0 where not known.</param>
public sealed record GeoNamesRow(
    long Id,
    string Name,
    string AsciiName,
    string AlternateNames,
    double Latitude,
    double Longitude,
    string FeatureCode,
    string Country,
    string Admin1,
    long Population)
{
    /// <summary>How many columns a GeoNames table has.</summary>
    public const int Columns = 19;

    /// <summary>Parses the cells of one line of a GeoNames table; null where it has not the 19 columns, or one of its numbers is none.</summary>
    /// <param name="cells">The cells, as they stand.</param>
    /// <param name="fault">What is wrong.</param>
    public static GeoNamesRow? Parse(IReadOnlyList<string> cells, out CellFault fault)
    {
        if (cells.Count != Columns)
        {
            fault = new CellFault(0, $"{cells.Count} columns where GeoNames tables have {Columns}");
            return null;
        }

        fault = default;
        var (id, people) = (Whole(cells, 0, "geonameid", ref fault), Whole(cells, 14, "population", ref fault));
        var (latitude, longitude) = (Degrees(cells, 4, 90, "latitude", ref fault), Degrees(cells, 5, 180, "longitude", ref fault));
        return fault.Message is null
            ? new GeoNamesRow(id, cells[1], cells[2], cells[3], latitude, longitude, cells[7], cells[8], cells[10], people)
            : null;
    }

    private static long Whole(IReadOnlyList<string> cells, int cell, string column, ref CellFault fault)
    {
        if (!long.TryParse(cells[cell], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            fault = new CellFault(cell, $"column {column} holds '{cells[cell]}', not a whole number");
        }

        return number;
    }

    private static double Degrees(IReadOnlyList<string> cells, int cell, double limit, string column, ref CellFault fault)
    {
        if (!double.TryParse(cells[cell], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) || !(Math.Abs(degrees) <= limit))
        {
            fault = new CellFault(cell, $"column {column} holds '{cells[cell]}', not degrees within ±{limit}");
        }

        return degrees;
    }
}
