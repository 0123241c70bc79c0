using System.Text;

namespace Marsad.Sources.Charsets;

/// <summary>Recognises UTF-16, with and without byte order mark.</summary>
internal static class Utf16Guess
{
    /// <summary>The encoding, or null where it is not UTF-16.</summary>
    /// <remarks>
    /// Without a mark: nearly every second byte is then 00 (ASCII, spaces) or 06 (Arabic block), bytes that
    /// text in any other encoding does not hold.
    /// </remarks>
    public static Encoding? Of(ReadOnlySpan<byte> head)
    {
        if (head is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode;
        }

        if (head is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode;
        }

        var pairs = head.Length / 2;
        if (pairs < 2)
        {
            return null;
        }

        int little = 0, big = 0;
        for (var i = 0; i < pairs; i++)
        {
            little += IsTextUnit(head[2 * i], head[2 * i + 1]) ? 1 : 0;
            big += IsTextUnit(head[2 * i + 1], head[2 * i]) ? 1 : 0;
        }

        // Typographic quotes and dashes (20xx) and presentation forms (FExx) make up the tenth that is allowed to differ.
        return little * 10 >= pairs * 9 && little > big ? Encoding.Unicode
            : big * 10 >= pairs * 9 && big > little ? Encoding.BigEndianUnicode
            : null;
    }

    private static bool IsTextUnit(byte low, byte high) =>
        high == 0x06 || (high == 0 && low is >= 0x20 or (byte)'\n' or (byte)'\r' or (byte)'\t');
}
