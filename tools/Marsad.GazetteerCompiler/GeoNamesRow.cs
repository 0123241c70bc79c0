using System.Globalization;

namespace Marsad.GazetteerCompiler;

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
internal sealed record GeoNamesRow(
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
    private const int Columns = 19;

    /// <summary>Parses one line of a GeoNames table.</summary>
    /// <exception cref="FormatException">The line has not the 19 columns, or one of its numbers is none.</exception>
    public static GeoNamesRow Parse(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns)
        {
            throw new FormatException($"{cells.Length} columns where GeoNames tables have {Columns}");
        }

        return new GeoNamesRow(
            Whole(cells[0], "geonameid"),
            cells[1],
            cells[2],
            cells[3],
            Degrees(cells[4], 90, "latitude"),
            Degrees(cells[5], 180, "longitude"),
            cells[7],
            cells[8],
            cells[10],
            Whole(cells[14], "population"));
    }

    private static long Whole(string cell, string column) =>
        long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"column {column} holds '{cell}', not a whole number");

    private static double Degrees(string cell, double limit, string column) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= limit
            ? degrees
            : throw new FormatException($"column {column} holds '{cell}', not degrees within ±{limit}");
}
