namespace Marsad.Sources.Charsets;

/// <summary>Bytes turned into text, or the reason why they cannot be.</summary>
/// <param name="Text">The text; empty where there is a fault.</param>
/// <param name="Encoding">Name of the encoding it was decoded from, such as <c>windows-1256</c>.</param>
/// <param name="Fault">Why there is no text, or null.</param>
internal readonly record struct Decoding(string Text, string Encoding, InputFault? Fault = null)
{
    public static Decoding Failed(InputFault fault) => new("", "", fault);
}
