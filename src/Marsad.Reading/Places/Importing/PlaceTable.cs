using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Marsad.Model;

namespace Marsad.Reading.Places.Importing;

/// <summary>Reads a table of places from outside: a GeoNames dump, or a table with a header such as OCHA's.</summary>
/// <param name="file">Its name, for faults.</param>
/// <param name="generic">Words that are no part of a name.</param>
public sealed class PlaceTable(string file, GenericPlaceWords generic)
{
    private const int SampleRows = 100;

    private readonly ImmutableArray<Diagnostic>.Builder _faults = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<string, SuppliedPlace> _places = new(StringComparer.Ordinal);
    private int _nameless;
    private int _otherKinds;

    /// <summary>Reads the lines of the table. One call an instance.</summary>
    public SuppliedPlaces Read(IReadOnlyList<string> lines)
    {
        var header = lines.FirstOrDefault(line => !string.IsNullOrWhiteSpace(line)) ?? string.Empty;
        if (header.Split('\t') is { Length: GeoNamesRow.Columns } cells && long.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            ReadGeoNames(lines);
        }
        else
        {
            ReadTable([.. DelimitedText.Rows(lines, DelimitedText.SeparatorOf(header))]);
        }

        return new SuppliedPlaces([.. _places.Values], _faults.ToImmutable(), _nameless, _otherKinds);
    }

    private void ReadGeoNames(IReadOnlyList<string> lines)
    {
        foreach (var row in DelimitedText.Rows(lines, '\t'))
        {
            if (GeoNamesRow.Parse(row.Cells, out var fault) is not { } place)
            {
                Report("IMPORT002", row, fault.Cell, fault.Message);
            }
            else if (GeoNamesKinds.Of(place) is not { } kind)
            {
                _otherKinds++;
            }
            else if (ArabicNames.Choose(place.Name, place.AlternateNames, generic) is { } names && !generic.IsNothingElse(names.Best))
            {
                Add(row, new SuppliedPlace(
                    string.Create(CultureInfo.InvariantCulture, $"gn:{place.Id}"),
                    [names.Best, .. names.Others], place.AsciiName, kind, place.Latitude, place.Longitude,
                    place.Country.Length == 2 ? place.Country : null, [], place.Admin1, place.Population));
            }
            else
            {
                _nameless++;
            }
        }
    }

    private void ReadTable(List<DelimitedRow> rows)
    {
        if (rows.Count == 0 || PlaceTableHeader.Read(rows[0], rows.Skip(1).Take(SampleRows)) is not { } header)
        {
            _faults.Add(new Diagnostic("IMPORT001", file, 1, 1, "this is no table of places that is known: a GeoNames dump has 19 columns and no header; any other table needs a header with columns for a name in Arabic (such as name_ar), lat and lon"));
            return;
        }

        var codes = rows.Skip(1).Select(row => Cell(row, header.Code)).CountBy(code => code, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var row in rows.Skip(1))
        {
            if (row.Cells.Length != header.Count)
            {
                Report("IMPORT002", row, 0, $"{row.Cells.Length} cells, but the header names {header.Count} columns");
            }
            else if (Degrees(row, header.Latitude, 90) is { } latitude && Degrees(row, header.Longitude, 180) is { } longitude && People(row, header.Population) is { } people)
            {
                Read(row, header, (latitude, longitude), people, codes);
            }
        }
    }

    private void Read(DelimitedRow row, PlaceTableHeader header, (double Latitude, double Longitude) point, long people, Dictionary<string, int> codes)
    {
        var (city, cell) = SuppliedNames.PartQuarter(Cell(row, header.Name));
        ImmutableArray<string> containers = [.. city is null ? [] : new[] { city }, .. ContainersOf(row, header)];
        var names = SuppliedNames.Read(cell, containers, generic);
        if (names.IsEmpty)
        {
            _nameless++;
            return;
        }

        var others = SuppliedNames.Read(Cell(row, header.OtherNames), containers, generic);
        var kind = city is not null ? "quarter" : people >= GeoNamesKinds.CityPopulation ? "city" : people >= GeoNamesKinds.TownPopulation ? "town" : "village";
        var code = Cell(row, header.Code);
        var id = code.Length > 0 && codes[code] == 1 ? "pc:" + code : "at:" + DigestOf(names[0], point);
        Add(row, new SuppliedPlace(
            id, [.. names.Concat(others).DistinctBy(Gazetteer.KeyOf, StringComparer.Ordinal)], English(Cell(row, header.English)), kind, point.Latitude, point.Longitude,
            CountryOf(Cell(row, header.Country)) ?? CountryOf(code), containers, string.Empty, people));
    }

    private static ImmutableArray<string> ContainersOf(DelimitedRow row, PlaceTableHeader header)
    {
        var path = Cell(row, header.Path).Split(" - ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. path.Skip(1), .. header.Containers.Select(column => row.Cells[column]).Where(name => name.Length > 0)];
    }

    private static string English(string cell) => SuppliedNames.PartQuarter(cell).Name.Split('(')[0].Trim();

    private static string? CountryOf(string code) =>
        code.Length >= 2 && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1]) && code.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0 ? code[..2] : null;

    private static string Cell(DelimitedRow row, int column) => column < 0 || column >= row.Cells.Length ? string.Empty : row.Cells[column];

    private double? Degrees(DelimitedRow row, int column, double limit)
    {
        var cell = row.Cells[column];
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= limit)
        {
            return degrees;
        }

        Report("IMPORT003", row, column, $"'{cell}' are no degrees within ±{limit}; write them as in 36.5281");
        return null;
    }

    private long? People(DelimitedRow row, int column)
    {
        var cell = Cell(row, column);
        if (cell.Length == 0)
        {
            return 0;
        }

        if (long.TryParse(cell, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var people))
        {
            return people;
        }

        Report("IMPORT003", row, column, $"'{cell}' is no number of people; write digits, or leave it empty");
        return null;
    }

    private void Add(DelimitedRow row, SuppliedPlace place)
    {
        if (!_places.TryAdd(place.Id, place))
        {
            Report("IMPORT004", row, 0, $"an earlier row is the same place ({place.Id})");
        }
    }

    private void Report(string code, DelimitedRow row, int cell, string message) =>
        _faults.Add(new Diagnostic(code, file, row.Line, row.ColumnOf(cell), message));

    private static string DigestOf(string name, (double Latitude, double Longitude) point) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name}|{point.Latitude:F4}|{point.Longitude:F4}"))))[..12];
}
