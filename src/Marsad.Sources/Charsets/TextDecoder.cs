using System.Text;
using System.Text.Unicode;

namespace Marsad.Sources.Charsets;

/// <summary>Bytes of unknown encoding to text. What a page says about its encoding is a hint; its bytes decide.</summary>
internal static class TextDecoder
{
    /// <summary>What a declared encoding weighs against the letters: enough for a line of text, never against a page.</summary>
    private const double Hint = 0.3;

    /// <summary>Decodes, or tells why not.</summary>
    /// <param name="bytes">The whole document, or one line of records.</param>
    /// <param name="declared">The encoding the document itself names, or null.</param>
    public static Decoding Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (bytes.IsEmpty)
        {
            return Decoding.Failed(InputFault.Empty());
        }

        var decoding = ByMark(bytes) ?? WithoutMark(bytes, declared);
        if (decoding.Fault is not null)
        {
            return decoding;
        }

        return string.IsNullOrWhiteSpace(decoding.Text)
            ? Decoding.Failed(InputFault.Empty())
            : decoding with { Text = MojibakeRepair.Repair(decoding.Text) };
    }

    private static Decoding? ByMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return FromUtf8(bytes[3..]) ?? Decoding.Failed(InputFault.UnknownEncoding(3 + Utf8Shape.Of(bytes[3..]).FirstBad));
        }

        if (bytes is [0xFF, 0xFE, 0, 0, ..])
        {
            return new(Encoding.UTF32.GetString(bytes[4..]), "utf-32");
        }

        var utf16 = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? Utf16Guess.Of(bytes) : null;
        return utf16 is null ? null : new(utf16.GetString(bytes[2..]), utf16.WebName);
    }

    private static Decoding WithoutMark(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (Utf16Guess.Of(bytes[..Math.Min(bytes.Length, 4096)]) is { } utf16)
        {
            return new(utf16.GetString(bytes), utf16.WebName);
        }

        return ControlBytes.Find(bytes) is { } binary
            ? Decoding.Failed(binary)
            : FromUtf8(bytes) ?? FromCodePage(bytes, declared);
    }

    /// <summary>Null where too much of it is not UTF-8. A few bad bytes become U+FFFD each.</summary>
    private static Decoding? FromUtf8(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
        {
            var shape = Utf8Shape.Of(bytes);
            if (shape.Bad * 10 > shape.Good)
            {
                return null;
            }
        }

        return new Decoding(Encoding.UTF8.GetString(bytes), "utf-8");
    }

    private static Decoding FromCodePage(ReadOnlySpan<byte> bytes, string? declared)
    {
        Span<int> counts = stackalloc int[256];
        foreach (var value in bytes)
        {
            counts[value]++;
        }

        CodePage? best = null;
        var bestScore = ArabicLetterStatistics.Plausible;
        foreach (var page in new[] { CodePage.Windows1256, CodePage.Iso8859Part6 })
        {
            var hint = string.Equals(page.Name, declared, StringComparison.OrdinalIgnoreCase) ? Hint : 0;
            // Without any letter there is nothing to misread: the bytes are typographic marks, alike in both.
            var score = (ArabicLetterStatistics.MeanLog(counts, page) ?? ArabicLetterStatistics.Plausible) + hint;
            if (score > bestScore || (best is null && score >= bestScore))
            {
                (best, bestScore) = (page, score);
            }
        }

        return best is null
            ? Decoding.Failed(InputFault.UnknownEncoding(Utf8Shape.Of(bytes).FirstBad))
            : new(best.Decode(bytes), best.Name);
    }
}
