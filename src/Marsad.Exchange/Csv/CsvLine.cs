using System.Globalization;

namespace Marsad.Exchange.Csv;

/// <summary>A line of a small table, whole; <see cref="CsvWriter"/> streams large ones.</summary>
internal static class CsvLine
{
    /// <summary>One line with its end. Text cells are made harmless; numbers, which are ours, stay numbers.</summary>
    public static string Of(IEnumerable<object?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(object? value) => value switch
    {
        null => "",
        long number => number.ToString(CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => CsvCell.Of(value.ToString() ?? ""),
    };
}
