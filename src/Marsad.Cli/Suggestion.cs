namespace Marsad.Cli;

/// <summary>What somebody may have meant who mistyped a word.</summary>
internal static class Suggestion
{
    /// <summary>The known word that takes the fewest single-letter edits, or null where none is near.</summary>
    public static string? For(string word, IEnumerable<string> known) =>
        known.Select(candidate => (Candidate: candidate, Edits: Edits(word, candidate)))
            .Where(pair => pair.Edits <= Math.Max(1, word.Length / 3) + 1 && pair.Edits < word.Length)
            .OrderBy(pair => pair.Edits).ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Select(pair => pair.Candidate).FirstOrDefault();

    /// <summary>Levenshtein's distance: letters put in, left out or exchanged.</summary>
    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
