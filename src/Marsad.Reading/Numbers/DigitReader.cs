using System.Globalization;

namespace Marsad.Reading.Numbers;

/// <summary>Reads figures with separators.</summary>
/// <remarks>
/// A mark that comes twice parts groups ("1,234,567"). A single mark before exactly three digits parts groups too
/// ("1.500" is 1500), unless the Arabic decimal mark was written or a million follows ("1.500 million"). The last of two
/// different marks is the decimal one ("1,200.5"). A fraction of zeros is none.
/// </remarks>
internal static class DigitReader
{
    private const char ArabicDecimal = '\u066B';
    private const int MostDigits = 18;

    /// <summary>Reads a figure; null where its marks make no number ("24.3.2019") or it has more than 18 digits.</summary>
    /// <param name="key">The folded figure, marks as '.' and ','.</param>
    /// <param name="written">The figure as it stands in the text.</param>
    /// <param name="beforeMillion">True where "million" or more follows.</param>
    public static decimal? Read(ReadOnlySpan<char> key, ReadOnlySpan<char> written, bool beforeMillion)
    {
        Span<char> plain = stackalloc char[MostDigits + 1];
        var length = 0;
        var point = DecimalMark(key, written, beforeMillion);
        if (point == NoNumber)
        {
            return null;
        }

        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] is not ('.' or ',') || i == point)
            {
                if (length == plain.Length)
                {
                    return null;
                }

                plain[length++] = i == point ? '.' : key[i];
            }
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private const int NoMark = -1;
    private const int NoNumber = -2;

    /// <summary>Index of the decimal mark; <see cref="NoMark"/> or <see cref="NoNumber"/>.</summary>
    private static int DecimalMark(ReadOnlySpan<char> key, ReadOnlySpan<char> written, bool beforeMillion)
    {
        var last = key.LastIndexOfAny('.', ',');
        if (last < 0)
        {
            return NoMark;
        }

        var first = key.IndexOfAny('.', ',');
        if (first == last)
        {
            var decimals = written.Contains(ArabicDecimal) || (beforeMillion && key[last] == '.');
            return !decimals && key[0] != '0' && last <= 3 && GroupsFit(key, first, key.Length) ? NoMark : last;
        }

        if (key[..last].Contains(key[last]))
        {
            return GroupsFit(key, first, key.Length) && !key[first..].ContainsAnyExcept(DigitsAnd(key[last])) ? NoMark : NoNumber;
        }

        return GroupsFit(key, first, last) ? last : NoNumber;
    }

    private static ReadOnlySpan<char> DigitsAnd(char mark) => mark == '.' ? "0123456789." : "0123456789,";

    /// <summary>True when every mark from the first on has three digits behind it, up to an end.</summary>
    private static bool GroupsFit(ReadOnlySpan<char> key, int first, int end)
    {
        for (var i = first; i < end; i += 4)
        {
            var next = i + 4;
            if (key[i] is not ('.' or ',') || next > end || key[(i + 1)..next].ContainsAny('.', ',') || (next < end && key[next] is not ('.' or ',')))
            {
                return false;
            }
        }

        return first <= 3;
    }
}
