using System.Buffers;
using System.Text;

namespace Marsad.Sources.Html;

/// <summary>The character encoding that a page says it has.</summary>
internal static class DeclaredCharset
{
    private static readonly SearchValues<char> s_labelChars =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private const int Prescan = 4096;

    /// <summary>The label in lower case, with the usual synonyms mapped, or null.</summary>
    public static string? Of(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Prescan)]);
        var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = head.AsSpan(at + "charset".Length).TrimStart(" =\"'");
        var length = value.IndexOfAnyExcept(s_labelChars);
        return (length < 0 ? value : value[..length]).ToString().ToLowerInvariant() switch
        {
            "" => null,
            "cp1256" or "x-cp1256" or "windows1256" => "windows-1256",
            "iso8859-6" or "iso_8859-6" or "arabic" or "ecma-114" or "asmo-708" => "iso-8859-6",
            var label => label,
        };
    }
}
