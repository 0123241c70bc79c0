using System.Globalization;
using Marsad.Exchange.Csv;

namespace Marsad.Exchange.Ged;

/// <summary>The cells of one row by the names of their columns; notes the first that is not what it should be.</summary>
internal sealed class GedCells(GedHeader header, CsvRow row)
{
    private const int DayLength = 10;

    /// <summary>What is wrong with the row, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>The words of a cell; null where the table has no such column, or the cell is empty or <c>NA</c>.</summary>
    public string? Words(string name)
    {
        var cell = Cell(name);
        return cell is "" or "NA" ? null : cell;
    }

    /// <summary>The words of a cell that must not be empty.</summary>
    public string NeededWords(string name) => Words(name) ?? Refuse(name, "words", "");

    /// <summary>A whole number within bounds.</summary>
    public long Number(string name, long least, long most) =>
        long.TryParse(Cell(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : Refuse(name, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"), least);

    /// <summary>Degrees within bounds.</summary>
    public double Degrees(string name, double most) =>
        double.TryParse(Cell(name), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? degrees
            : Refuse(name, "degrees", 0.0);

    /// <summary>A day; newer versions of the dataset write midnight behind it.</summary>
    public DateOnly Day(string name)
    {
        var cell = Cell(name);
        var day = cell.Length > DayLength && cell[DayLength] is ' ' or 'T' ? cell[..DayLength] : cell;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
            ? parsed
            : Refuse(name, "a day such as 2019-04-21", default(DateOnly));
    }

    private string Cell(string name) => header.ColumnOf(name) is { } column ? row.Cells[column].Trim() : "";

    private T Refuse<T>(string name, string expected, T instead)
    {
        Fault ??= $"{name} should be {expected}, not '{Shortened(Cell(name))}'";
        return instead;
    }

    private static string Shortened(string cell)
    {
        const int Most = 40;
        return cell.Length <= Most ? cell : cell[..Most] + "…";
    }
}
