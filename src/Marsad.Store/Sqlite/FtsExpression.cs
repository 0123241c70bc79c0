namespace Marsad.Store.Sqlite;

/// <summary>Search terms in the query language of SQLite's full-text index.</summary>
internal static class FtsExpression
{
    /// <summary>An expression that holds where all the terms hold; null where there are none.</summary>
    /// <remarks>Every word goes in quoted, so that nothing a user types is read as an operator.</remarks>
    public static string? Of(IEnumerable<SearchTerm> terms)
    {
        var quoted = terms.Select(term => Quote(string.Join(' ', term.Words))).ToList();
        return quoted.Count == 0 ? null : string.Join(" AND ", quoted);
    }

    private static string Quote(string words) =>
        "\"" + words.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
