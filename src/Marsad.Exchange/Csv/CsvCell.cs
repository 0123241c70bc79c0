namespace Marsad.Exchange.Csv;

/// <summary>How a cell is spelt in all our tables: RFC 4180, and nothing that a spreadsheet program would run as a formula.</summary>
internal static class CsvCell
{
    // What begins a formula (OWASP), also in the full-width forms that some programs fold.
    private const string Formula = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    // White space and marks that nobody sees, which some programs skip before they look for a formula.
    private const string Skipped = " \u00A0\u200B\u200E\u200F\u061C\u2066\u2067\u2068\u202A\u202B\uFEFF";

    /// <summary>Words of whatever origin: with an apostrophe in front where they could be run, in quotation marks where they need them.</summary>
    public static string Of(string words) => Quoted(IsDangerous(words) ? "'" + words : words);

    private static bool IsDangerous(string words)
    {
        var first = words.AsSpan().TrimStart(Skipped);
        return (words.Length > 0 && Formula.Contains(words[0], StringComparison.Ordinal)) || (!first.IsEmpty && Formula.Contains(first[0], StringComparison.Ordinal));
    }

    private static string Quoted(string words)
    {
        // NUL ends the cell, or the file, in some readers.
        var safe = words.Replace('\0', '\uFFFD');
        var needsMarks = safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 || (safe.Length > 0 && (char.IsWhiteSpace(safe[0]) || char.IsWhiteSpace(safe[^1])));
        return needsMarks ? '"' + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : safe;
    }
}
