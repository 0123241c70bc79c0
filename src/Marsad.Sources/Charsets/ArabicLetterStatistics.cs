namespace Marsad.Sources.Charsets;

/// <summary>
/// How much a run of characters looks like Arabic writing, by the frequency of single letters. Every byte is a
/// character in windows-1256, so decoding never fails and only statistics can tell encodings apart.
/// </summary>
internal static class ArabicLetterStatistics
{
    /// <summary>Below this mean, text is not Arabic: newswire lies near -2.9, letters taken at random below -5.</summary>
    public const double Plausible = -4.2;

    private const char First = '\u0621';

    /// <summary>Letters in ten thousand of newswire, from U+0621 to U+064A in code order.</summary>
    private static readonly int[] s_perTenThousand =
    [
        33, 11, 196, 14, 100, 49, 1520, 328, 329, 467, 51, 137, 188, 79, 312, 57, 459, 63, 253, 105, 94,
        63, 99, 22, 328, 43, 1, 1, 1, 1, 1, 3, 261, 233, 177, 1156, 634, 510, 237, 530, 88, 772,
    ];

    private static readonly double[] s_logs = [.. s_perTenThousand.Select(count => Math.Log(count / 10_000.0))];

    /// <summary>
    /// Vowel marks: rare in newswire, though not foreign. They must weigh, since one encoding has them where another
    /// has the commonest letters.
    /// </summary>
    private static readonly double s_mark = Math.Log(0.004);

    private static readonly double s_foreign = Math.Log(0.00002);

    /// <summary>
    /// Mean natural logarithm of the letters' frequency over the characters beyond ASCII, counted by byte.
    /// Punctuation and spaces say nothing and are left out. Null where no letter is left.
    /// </summary>
    /// <param name="counts">How often each byte value occurs.</param>
    /// <param name="page">The encoding to try.</param>
    public static double? MeanLog(ReadOnlySpan<int> counts, CodePage page)
    {
        double sum = 0;
        long letters = 0;
        for (var value = 0x80; value < 256; value++)
        {
            var character = page[(byte)value];
            if (counts[value] > 0 && !IsSilent(character))
            {
                letters += counts[value];
                sum += counts[value] * Log(character);
            }
        }

        return letters == 0 ? null : sum / letters;
    }

    /// <summary>The same over a text.</summary>
    public static double? MeanLog(ReadOnlySpan<char> text)
    {
        double sum = 0;
        long letters = 0;
        foreach (var character in text)
        {
            if (character >= 0x80 && !IsSilent(character))
            {
                letters++;
                sum += Log(character);
            }
        }

        return letters == 0 ? null : sum / letters;
    }

    private static double Log(char character) =>
        character >= First && character - First < s_logs.Length ? s_logs[character - First]
        : IsMark(character) ? s_mark
        : s_foreign;

    private static bool IsMark(char character) => character is >= '\u064B' and <= '\u0652';

    private static bool IsSilent(char character) =>
        !char.IsLetter(character) && !char.IsControl(character) && !IsMark(character) && character != '\uFFFD';
}
