namespace Marsad.Sources.Charsets;

/// <summary>Tells files that are no text at all.</summary>
internal static class ControlBytes
{
    private static readonly (byte[] Opening, string What)[] s_knownKinds =
    [
        ("%PDF-"u8.ToArray(), "a PDF file"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP file or an office document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("SQLite format 3"u8.ToArray(), "an SQLite database"),
        ([0x1F, 0x8B], "gzip data inside gzip data"),
    ];

    /// <summary>The fault of bytes that are no text, or null. A stray control character among a hundred is let through.</summary>
    public static InputFault? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (opening, what) in s_knownKinds)
        {
            if (bytes.StartsWith(opening))
            {
                return InputFault.Binary(what, 0);
            }
        }

        long controls = 0;
        var first = -1;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x20 && bytes[i] is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x0B or 0x1B))
            {
                controls++;
                first = first < 0 ? i : first;
            }
        }

        return controls * 100 > bytes.Length ? InputFault.Binary("binary data", first) : null;
    }
}
