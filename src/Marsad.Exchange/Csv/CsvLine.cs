using System.Buffers;
using System.Globalization;

namespace Marsad.Exchange.Csv;

/// <summary>How all our CSV is spelt: RFC 4180, and no cell that a spreadsheet would run as a formula.</summary>
internal static class CsvLine
{
    // OWASP: what a spreadsheet takes for the start of a formula. Full-width forms of the signs are taken for them too.
    private const string Formula = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    /// <summary>One line with its end. Text cells are made harmless; numbers, which are ours, stay numbers.</summary>
    public static string Of(IEnumerable<object?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(object? value) => value switch
    {
        null => "",
        long number => number.ToString(CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => Quote(Harmless(value.ToString() ?? "")),
    };

    private static string Harmless(string text) => text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static string Quote(string text) =>
        text.AsSpan().IndexOfAny(Quoted) < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
