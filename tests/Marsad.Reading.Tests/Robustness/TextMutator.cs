using System.Collections.Immutable;
using System.Text;
using Marsad.Model;

namespace Marsad.Reading.Tests.Robustness;

/// <summary>Damages texts in the ways in which pages are damaged, and in worse ones. The same seed gives the same text.</summary>
/// <param name="sources">Texts to begin with.</param>
/// <param name="seed">The seed.</param>
internal sealed class TextMutator(IReadOnlyList<Article> sources, int seed)
{
    private const int MostMutations = 8;
    private const int LongestPiece = 60;

    private static readonly string[] Controls =
        ["\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202E", "\u2066", "\u2067", "\u2069", "\u061C", "\u200B", "\u200D", "\uFEFF", "\0", "\uFFFE", "\uFFFF"];

    private static readonly string[] Strangers =
        ["Aleppo", "Москва", "漢字", "עברית", "फ़ौज", "😀", "\uFEFB\uFEE0", "\uFDF2", "\u0660\u0661", "\u06F5\u06F6", "\u4E00\u4E01", "1/2/", "٪", "<b>", "&amp;"];

    private static readonly string[] Numbers =
        ["9223372036854775807", "9223372036854775808", "0", "00000000000000000001", "1.5.2020.7", "1,2,3,4,5", "٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩", "31/2/2019", "-5", "1e9", "12 500 000"];

    private readonly Random _random = new(seed);

    /// <summary>A damaged article, at times with passages taken out.</summary>
    public Article Next()
    {
        var source = sources[_random.Next(sources.Count)];
        var text = new StringBuilder(source.Text);
        for (var left = _random.Next(1, MostMutations + 1); left > 0; left--)
        {
            Mutate(text);
        }

        var damaged = text.ToString();
        return source with { Text = damaged, Published = _random.Next(4) == 0 ? null : source.Published, Removed = Passages(damaged.Length) };
    }

    private void Mutate(StringBuilder text)
    {
        var (at, length) = Piece(text.Length);
        var piece = text.ToString(at, length);
        switch (_random.Next(12))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(_random.Next(text.Length + 1), piece); break;
            case 2: text.Remove(at, length).Insert(_random.Next(text.Length + 1), piece); break;
            case 3: text.Insert(at, Pick(Controls)); break;
            case 4: text.Insert(at, (char)_random.Next(0xD800, 0xE000)); break;
            case 5: text.Insert(at, Pick(Numbers)); break;
            case 6: text.Insert(at, string.Concat(Enumerable.Repeat("«\"(", _random.Next(1, 40)))); break;
            case 7: text.Insert(at, string.Concat(Enumerable.Repeat(piece, _random.Next(2, 30)))); break;
            case 8: text.Insert(at, Pick(Strangers)); break;
            case 9: text.Replace(" ", string.Empty, at, length); break;
            case 10: text.Replace('.', ' ', at, length).Replace('\n', ' ', at, length); break;
            default: text.Insert(at, (char)_random.Next(0x20, 0x10000)); break;
        }
    }

    private (int At, int Length) Piece(int length)
    {
        var at = _random.Next(length + 1);
        return (at, _random.Next(Math.Min(LongestPiece, length - at) + 1));
    }

    private ImmutableArray<RemovedPassage> Passages(int length)
    {
        var passages = ImmutableArray.CreateBuilder<RemovedPassage>();
        for (var at = _random.Next(length + 1); _random.Next(3) == 0 && at < length; at += _random.Next(1, LongestPiece))
        {
            var end = Math.Min(length, at + _random.Next(1, LongestPiece));
            passages.Add(new RemovedPassage(new TextSpan(at, end), "test"));
            at = end;
        }

        return passages.ToImmutable();
    }

    private string Pick(string[] among) => among[_random.Next(among.Length)];
}
