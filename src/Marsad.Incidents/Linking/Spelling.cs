namespace Marsad.Incidents.Linking;

/// <summary>Sets two folded names side by side, letter by letter.</summary>
/// <remarks>Foreign names reach Arabic in many spellings: «شرناق», «شيرناك», «شرناخ».</remarks>
internal static class Spelling
{
    private const int ShortestName = 5;
    private const int LongestName = 40;

    /// <summary>True where one name becomes the other by one change for every three letters, at most.</summary>
    public static bool IsAlike(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        if (shorter < ShortestName || one.Length > LongestName || other.Length > LongestName)
        {
            return false;
        }

        return one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal) || Changes(one, other) <= shorter / 3;
    }

    /// <summary>Letters to insert, leave out or replace (Levenshtein's distance).</summary>
    private static int Changes(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = corner + (one[i - 1] == other[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
