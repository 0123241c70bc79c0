namespace Marsad.Sources.Records;

/// <summary>Keeps article texts well-formed UTF-16.</summary>
internal static class Surrogates
{
    /// <summary>Puts U+FFFD in place of each surrogate without its other half; the length stays.</summary>
    public static string Mend(string text)
    {
        var mended = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? null : text.ToCharArray();
        if (mended is null)
        {
            return text;
        }

        for (var i = 0; i < mended.Length; i++)
        {
            if (char.IsHighSurrogate(mended[i]) && i + 1 < mended.Length && char.IsLowSurrogate(mended[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(mended[i]))
            {
                mended[i] = '\uFFFD';
            }
        }

        return new string(mended);
    }
}
