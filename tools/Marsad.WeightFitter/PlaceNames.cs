using System.Text;
using Marsad.Model;
using Marsad.Reading.Text;

namespace Marsad.WeightFitter;

/// <summary>Whether the name of a place is one that a person accepted: nouns for kinds of places, directions and the article do not count.</summary>
/// <remarks>The words are those of the codebook's scorer (<c>place-words.txt</c>: the article, then the nouns).</remarks>
internal static class PlaceNames
{
    private const int ShortestWithArticle = 5;

    private static readonly string[] Lines = ReadLines();
    private static readonly string Article = Key(Lines[0]);
    private static readonly HashSet<string> Generic = [.. Lines[1].Split(' ').Select(Key)];

    /// <summary>True where it is.</summary>
    public static bool Accept(IReadOnlyList<string?> accepted, PlaceRef? place)
    {
        if (place is null)
        {
            return accepted.Contains(null);
        }

        return accepted.Any(name => name is not null && CoreOf(name) is var core && (core == CoreOf(place.Name) || core == CoreOf(place.Text)));
    }

    private static string CoreOf(string name)
    {
        var words = Key(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var named = words.Where(word => !Generic.Contains(word)).ToArray();
        return string.Join(' ', (named.Length == 0 ? words : named).Select(WithoutArticle));
    }

    private static string WithoutArticle(string word) =>
        word.Length >= ShortestWithArticle && word.StartsWith(Article, StringComparison.Ordinal) ? word[Article.Length..] : word;

    private static string Key(string text)
    {
        var key = new StringBuilder(ArabicFolding.Fold(text));
        for (var at = 0; at < key.Length; at++)
        {
            key[at] = char.IsLetterOrDigit(key[at]) ? key[at] : ' ';
        }

        return key.ToString();
    }

    private static string[] ReadLines()
    {
        using var stream = typeof(PlaceNames).Assembly.GetManifestResourceStream("place-words.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n');
    }
}
