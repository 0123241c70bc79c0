using System.Collections.Frozen;
using System.Text;

namespace Marsad.Sources.Charsets;

/// <summary>A single-byte encoding as a table in both directions.</summary>
internal sealed class CodePage
{
    private readonly char[] _chars;
    private readonly FrozenDictionary<char, byte> _bytes;

    private CodePage(string name, int number)
    {
        Name = name;
        var all = Enumerable.Range(0, 256).Select(value => (byte)value).ToArray();
        _chars = CodePagesEncodingProvider.Instance.GetEncoding(number)!.GetChars(all);
        // Bytes without a character of their own become U+FFFD, several of them; they have no way back.
        _bytes = all.Where(value => _chars[value] != '\uFFFD').ToFrozenDictionary(value => _chars[value], value => value);
    }

    public static CodePage Windows1256 { get; } = new("windows-1256", 1256);

    public static CodePage Iso8859Part6 { get; } = new("iso-8859-6", 28596);

    public static CodePage Windows1252 { get; } = new("windows-1252", 1252);

    /// <summary>The encoding's name on the web.</summary>
    public string Name { get; }

    public char this[byte value] => _chars[value];

    public bool TryGetByte(char value, out byte code) => _bytes.TryGetValue(value, out code);

    public string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            text[i] = _chars[bytes[i]];
        }

        return new string(text);
    }
}
