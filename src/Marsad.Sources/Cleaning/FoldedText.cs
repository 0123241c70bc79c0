using Marsad.Model;

namespace Marsad.Sources.Cleaning;

/// <summary>
/// An article's text folded for comparison, with the way back: spelling of alef, yeh and teh marbuta evened out,
/// vowel marks, tatweel and invisible marks dropped, Latin letters lowered, white space within a line folded.
/// </summary>
/// <remarks>The fold of page lines only; the reading of articles has a fold of its own, made for words.</remarks>
internal sealed class FoldedText
{
    private const char Dropped = '\0';

    private readonly int[] _origins;

    private FoldedText(string folded, int[] origins) => (Folded, _origins) = (folded, origins);

    /// <summary>The folded text; its lines end at <c>\n</c> and are trimmed.</summary>
    public string Folded { get; }

    /// <summary>Folds a text, keeping where each character came from.</summary>
    public static FoldedText Of(string text)
    {
        var folded = new char[text.Length];
        var origins = new int[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = Fold(text[i]);
            if (character == Dropped)
            {
                continue;
            }

            var before = length == 0 ? '\n' : folded[length - 1];
            if (character == ' ' && before is ' ' or '\n')
            {
                continue;
            }

            // A line feed takes the place of the space before it, so that lines are trimmed at both ends.
            length -= character == '\n' && before == ' ' ? 1 : 0;
            (folded[length], origins[length]) = (character, i);
            length++;
        }

        length -= length > 0 && folded[length - 1] == ' ' ? 1 : 0;
        return new(new string(folded, 0, length), origins);
    }

    /// <summary>Folds one line by itself.</summary>
    public static string Fold(string line) => Of(line).Folded;

    /// <summary>The original span of a folded range that is not empty.</summary>
    public TextSpan Original(int start, int end) => new(_origins[start], _origins[end - 1] + 1);

    private static char Fold(char character) => character switch
    {
        '\n' or '\u0085' or '\u2028' or '\u2029' => '\n',
        '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627',
        '\u0649' => '\u064A',
        '\u0629' => '\u0647',
        '\u0640' or '\u0670' or '\u061C' or '\uFEFF' => Dropped,
        >= '\u064B' and <= '\u0652' => Dropped,
        >= '\u200B' and <= '\u200F' => Dropped,
        >= '\u202A' and <= '\u202E' => Dropped,
        >= '\u2066' and <= '\u2069' => Dropped,
        >= 'A' and <= 'Z' => (char)(character + ('a' - 'A')),
        _ => char.IsWhiteSpace(character) ? ' ' : character,
    };
}
