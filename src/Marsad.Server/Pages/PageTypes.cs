using System.Collections.Frozen;

namespace Marsad.Server.Pages;

/// <summary>Media types of the files that the pages are made of; a file of any other type is not served.</summary>
internal static class PageTypes
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".txt"] = "text/plain; charset=utf-8",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The media type by a file's name, or null where it is not served.</summary>
    public static string? Of(string name) => Types.GetValueOrDefault(Path.GetExtension(name));
}
