using System.Text;

namespace Marsad.Sources.Files;

/// <summary>Tells the format by the file's name, else by its first bytes.</summary>
internal static class FormatGuess
{
    private static readonly string[] s_pageOpenings = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<article", "<div", "<!--"];

    /// <summary>Guesses the format.</summary>
    /// <param name="name">File name or path; a final <c>.gz</c> does not count.</param>
    /// <param name="head">The first bytes, decompressed.</param>
    public static InputFormat Of(string name, ReadOnlySpan<byte> head)
    {
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            name = name[..^3];
        }

        return Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".TXT" => InputFormat.Text,
            ".HTML" or ".HTM" or ".XHTML" => InputFormat.Html,
            ".JSONL" or ".NDJSON" => InputFormat.Records,
            ".JSON" when Opening(head).StartsWith('[') => InputFormat.JsonArray,
            _ => BySight(Opening(head)),
        };
    }

    private static InputFormat BySight(string opening)
    {
        if (opening.StartsWith('{'))
        {
            return InputFormat.Records;
        }

        if (opening.StartsWith("[{", StringComparison.Ordinal))
        {
            return InputFormat.JsonArray;
        }

        if (opening.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            return opening.Contains("<html", StringComparison.OrdinalIgnoreCase) ? InputFormat.Html : InputFormat.Text;
        }

        return s_pageOpenings.Any(tag => opening.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            ? InputFormat.Html
            : InputFormat.Text;
    }

    /// <summary>The ASCII of the first bytes, without byte order mark, zero bytes (UTF-16) and leading white space.</summary>
    private static string Opening(ReadOnlySpan<byte> head)
    {
        var ascii = new StringBuilder(head.Length);
        foreach (var value in head)
        {
            if (value is > 0 and < 0x80)
            {
                ascii.Append((char)value);
            }
        }

        return ascii.ToString().TrimStart();
    }
}
