using System.Collections.Immutable;

namespace Marsad.Reading.Places.Importing;

/// <summary>Which column of a table of places holds what.</summary>
internal sealed class PlaceTableHeader
{
    private readonly ImmutableArray<PlaceColumn> _columns;
    private readonly bool[] _isArabic;
    private readonly int? _level;

    private PlaceTableHeader(ImmutableArray<PlaceColumn> columns, bool[] isArabic)
    {
        (_columns, _isArabic) = (columns, isArabic);
        var names = Enumerable.Range(0, columns.Length).Where(IsName).Select(column => columns[column].Level).ToList();
        _level = names.Contains(null) ? null : names.Max();
        Name = First(PlaceColumn.Content.Name, column => column.Level == _level, isArabic: true);
        English = First(PlaceColumn.Content.Name, column => column.Level == _level, isArabic: false);
        Code = First(PlaceColumn.Content.Code, column => column.Level == _level, isArabic: null);
        Country = First(PlaceColumn.Content.Code, column => column.Level == 0, isArabic: null);
        Path = First(PlaceColumn.Content.Path, _ => true, isArabic: true);
        Latitude = First(PlaceColumn.Content.Latitude, _ => true, isArabic: null);
        Longitude = First(PlaceColumn.Content.Longitude, _ => true, isArabic: null);
        Population = First(PlaceColumn.Content.Population, _ => true, isArabic: null);
        OtherNames = First(PlaceColumn.Content.OtherNames, column => column.Level == _level, isArabic: null);
        Containers = [.. Enumerable.Range(0, columns.Length)
            .Where(column => IsName(column) && columns[column].Level is > 0 && columns[column].Level != _level)
            .OrderByDescending(column => columns[column].Level)];
    }

    /// <summary>Columns of the place's Arabic name, other names, English name, code, path, degrees, people and country; -1 where there is none.</summary>
    public int Name { get; }

    public int OtherNames { get; }

    public int English { get; }

    public int Code { get; }

    public int Path { get; }

    public int Latitude { get; }

    public int Longitude { get; }

    public int Population { get; }

    public int Country { get; }

    /// <summary>Columns of the names of what contains the place, smallest first.</summary>
    public ImmutableArray<int> Containers { get; }

    /// <summary>Number of columns.</summary>
    public int Count => _columns.Length;

    /// <summary>Reads a header; where it does not name a language, the cells of the first rows tell it. Null where it has not what is needed.</summary>
    public static PlaceTableHeader? Read(DelimitedRow header, IEnumerable<DelimitedRow> sample)
    {
        var columns = header.Cells.Select(PlaceColumn.Of).ToImmutableArray();
        var counts = new int[columns.Length];
        foreach (var row in sample)
        {
            for (var column = 0; column < Math.Min(columns.Length, row.Cells.Length); column++)
            {
                counts[column] += row.Cells[column].Any(IsArabicLetter) ? 1 : 0;
            }
        }

        var read = new PlaceTableHeader(columns, [.. columns.Select((column, at) => column.IsArabic ?? counts[at] > 0)]);
        return read.Name >= 0 && read.Latitude >= 0 && read.Longitude >= 0 ? read : null;
    }

    private static bool IsArabicLetter(char unit) => unit is >= '\u0621' and <= '\u064A';

    private bool IsName(int column) => _columns[column].Holds == PlaceColumn.Content.Name;

    private int First(PlaceColumn.Content holds, Func<PlaceColumn, bool> fits, bool? isArabic)
    {
        for (var column = 0; column < _columns.Length; column++)
        {
            if (_columns[column].Holds == holds && fits(_columns[column]) && (isArabic is null || _isArabic[column] == isArabic))
            {
                return column;
            }
        }

        return -1;
    }
}
