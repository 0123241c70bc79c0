using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Marsad.Model;

namespace Marsad.Observatory.Searching;

/// <summary>Finds the words of a text for searching: letters and digits, with the marks and joiners that stand between them.</summary>
/// <remarks>Articles, queries and snippets are all cut here, so that what is found is also what is marked.</remarks>
internal static class WordScanner
{
    /// <summary>The words of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="removed">Stretches to leave out, in order, not overlapping.</param>
    public static IEnumerable<TextSpan> Scan(string text, ImmutableArray<RemovedPassage> removed)
    {
        var passage = 0;
        foreach (var word in Scan(text))
        {
            while (passage < removed.Length && removed[passage].Span.End <= word.Start)
            {
                passage++;
            }

            if (passage == removed.Length || !removed[passage].Span.Overlaps(word))
            {
                yield return word;
            }
        }
    }

    private static IEnumerable<TextSpan> Scan(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            var end = at;
            while (at < text.Length)
            {
                var rune = RuneAt(text, at);
                if (Rune.IsLetterOrDigit(rune))
                {
                    end = at + rune.Utf16SequenceLength;
                }
                else if (end == start || !StandsInWords(rune))
                {
                    break;
                }
                else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
                {
                    end = at + rune.Utf16SequenceLength;
                }

                at += rune.Utf16SequenceLength;
            }

            if (end > start)
            {
                yield return new TextSpan(start, end);
            }
            else
            {
                at += RuneAt(text, at).Utf16SequenceLength;
            }
        }
    }

    // Vowel signs; and joiners and direction marks, which belong to a word only where more of it follows.
    private static bool StandsInWords(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    // A lone half of a surrogate pair counts as a character of its own, one code unit long, and no letter.
    private static Rune RuneAt(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar;
}
