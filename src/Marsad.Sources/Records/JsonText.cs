using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Marsad.Sources.Records;

/// <summary>Reads JSON strings that the framework's reader refuses: half of a surrogate pair becomes U+FFFD.</summary>
internal static class JsonText
{
    /// <summary>The value of the current string or property name, which the reader has found to be well-formed JSON.</summary>
    public static string Of(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? Unescape(reader.ValueSpan) : Encoding.UTF8.GetString(reader.ValueSpan);

    private static string Unescape(ReadOnlySpan<byte> escaped)
    {
        var source = Encoding.UTF8.GetString(escaped);
        var text = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] != '\\')
            {
                text.Append(source[i]);
            }
            else if (source[++i] == 'u')
            {
                text.Append((char)int.Parse(source.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(Single(source[i]));
            }
        }

        return Surrogates.Mend(text.ToString());
    }

    private static char Single(char letter) => letter switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => letter,
    };
}
