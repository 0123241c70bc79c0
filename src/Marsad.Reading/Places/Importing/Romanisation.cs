namespace Marsad.Reading.Places.Importing;

/// <summary>Tells how well an Arabic spelling goes with a GeoNames romanisation, by their consonants.</summary>
/// <remarks>
/// GeoNames does not say which of a row's Arabic names is the main one, but its main name is a romanisation (BGN/PCGN)
/// of just that. Both sides become a row of consonant signs; vowels and the article are left out. The distance is an
/// edit distance in which near letters (t and ţ) cost 1 and any other change costs 2.
/// </remarks>
internal static class Romanisation
{
    private const string Articles = " al an ar as aş ash at aţ ath ad aḑ adh az az̧ el ";
    private const string Digraphs = "sh$th8kh5dh6gh7ch9";
    private const string NearLetters = "tT8 sS$ dD6zZ hH5 kqgj79 bp fv";

    /// <summary>Edit distance between the consonants of the two spellings; 0 where they agree.</summary>
    public static int Distance(string romanised, string arabic)
    {
        var left = SignsOfLatin(romanised);
        var right = SignsOfArabic(arabic);
        var row = new int[right.Length + 1];
        for (var column = 0; column < row.Length; column++)
        {
            row[column] = 2 * column;
        }

        foreach (var sign in left)
        {
            var diagonal = row[0];
            row[0] += 2;
            for (var column = 1; column < row.Length; column++)
            {
                var change = diagonal + Cost(sign, right[column - 1]);
                diagonal = row[column];
                row[column] = Math.Min(change, Math.Min(row[column], row[column - 1]) + 2);
            }
        }

        return row[^1];
    }

    /// <summary>True when the romanised name begins with the Arabic article.</summary>
    public static bool HasArticle(string romanised)
    {
        var space = romanised.IndexOfAny([' ', '-']);
        return space > 0 && IsArticle(romanised[..space]);
    }

    private static int Cost(char left, char right)
    {
        if (left == right)
        {
            return 0;
        }

        foreach (var group in NearLetters.Split(' '))
        {
            if (group.Contains(left, StringComparison.Ordinal) && group.Contains(right, StringComparison.Ordinal))
            {
                return 1;
            }
        }

        return 2;
    }

    private static bool IsArticle(string word) =>
        Articles.Contains($" {word.ToLowerInvariant()} ", StringComparison.Ordinal);

    private static string SignsOfLatin(string name)
    {
        var signs = new List<char>(name.Length);
        foreach (var word in name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsArticle(word))
            {
                AddLatinWord(word.ToLowerInvariant(), signs);
            }
        }

        return string.Concat(signs);
    }

    private static void AddLatinWord(string word, List<char> signs)
    {
        for (var at = 0; at < word.Length; at++)
        {
            var digraph = at + 1 < word.Length ? Digraphs.IndexOf(word.Substring(at, 2), StringComparison.Ordinal) : -1;
            if (digraph >= 0 && digraph % 3 == 0)
            {
                signs.Add(Digraphs[digraph + 2]);
                at++;
                continue;
            }

            var isTehMarbuta = word[at] == 'h' && at == word.Length - 1;
            var isDoubled = at > 0 && word[at] == word[at - 1];
            var sign = isTehMarbuta || isDoubled ? '\0' : SignOfLatin(word[at]);
            if (sign == 'z' && at + 1 < word.Length && word[at + 1] == '\u0327')
            {
                sign = 'Z';
            }

            if (sign != '\0')
            {
                signs.Add(sign);
            }
        }
    }

    private static char SignOfLatin(char letter) => letter switch
    {
        'ţ' => 'T',
        'ş' => 'S',
        'ḑ' => 'D',
        'ḩ' => 'H',
        '‘' or '`' => '3',
        'x' => '5',
        'c' => 'k',
        >= 'a' and <= 'z' when !"aeiouwy".Contains(letter, StringComparison.Ordinal) => letter,
        _ => '\0',
    };

    private static string SignsOfArabic(string name)
    {
        var signs = new List<char>(name.Length);
        foreach (var word in name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Length > 3 && word.StartsWith("\u0627\u0644", StringComparison.Ordinal) ? word[2..] : word;
            foreach (var letter in bare)
            {
                if (SignOfArabic(letter) is var sign && sign != '\0')
                {
                    signs.Add(sign);
                }
            }
        }

        return string.Concat(signs);
    }

    private static char SignOfArabic(char letter) => letter switch
    {
        '\u0628' => 'b',
        '\u062A' => 't',
        '\u062B' => '8',
        '\u062C' => 'j',
        '\u062D' => 'H',
        '\u062E' => '5',
        '\u062F' => 'd',
        '\u0630' => '6',
        '\u0631' => 'r',
        '\u0632' => 'z',
        '\u0633' => 's',
        '\u0634' => '$',
        '\u0635' => 'S',
        '\u0636' => 'D',
        '\u0637' => 'T',
        '\u0638' => 'Z',
        '\u0639' => '3',
        '\u063A' => '7',
        '\u0641' => 'f',
        '\u0642' => 'q',
        '\u0643' => 'k',
        '\u0644' => 'l',
        '\u0645' => 'm',
        '\u0646' => 'n',
        '\u0647' => 'h',
        _ => '\0',
    };
}
