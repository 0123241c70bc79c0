using Marsad.Model;

namespace Marsad.Reading.Text;

/// <summary>Cuts a text that is far longer than any article into sections, each read by itself: time grows with the length, never with its square.</summary>
/// <remarks>Nothing is carried from one section to the next: no speaker, place or day, and repeats do not fold. An article of up to <see cref="Longest"/> code units is one section.</remarks>
internal static class ArticleSections
{
    /// <summary>Code units of the longest section.</summary>
    public const int Longest = 65_536;

    /// <summary>How far back from there a good place for the cut is looked for.</summary>
    private const int Slack = Longest / 4;

    /// <summary>The sections in order; together they are the text.</summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        var start = 0;
        while (text.Length - start > Longest)
        {
            var end = CutBefore(text, start + Longest);
            yield return new TextSpan(start, end);
            start = end;
        }

        yield return new TextSpan(start, text.Length);
    }

    /// <summary>Behind the last end of a line, else of a sentence, else behind the last space; else as far as may be, without parting a surrogate pair.</summary>
    private static int CutBefore(string text, int limit)
    {
        var window = text.AsSpan(limit - Slack, Slack);
        foreach (var ends in (ReadOnlySpan<string>)["\n\r", ".!?\u061F\u06D4", " "])
        {
            if (window.LastIndexOfAny(ends) is >= 0 and var at)
            {
                return limit - Slack + at + 1;
            }
        }

        return char.IsLowSurrogate(text[limit]) && char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
    }
}
