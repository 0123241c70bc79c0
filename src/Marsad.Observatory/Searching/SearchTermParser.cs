using System.Buffers;
using System.Collections.Immutable;
using Marsad.Store;

namespace Marsad.Observatory.Searching;

/// <summary>Reads what a user types into a search box: words, and phrases between quotation marks. Nothing typed is a fault.</summary>
internal sealed class SearchTermParser(Func<string, string> fold)
{
    /// <summary>What is typed beyond this many UTF-16 code units is not looked at.</summary>
    public const int MostChars = 1000;

    /// <summary>Terms beyond this many are not looked at.</summary>
    public const int MostTerms = 32;

    // Shorter parts are in nearly every word, and the index of parts holds stretches of three letters.
    private const int ShortestPart = 3;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    public ImmutableArray<SearchTerm> Parse(string? query)
    {
        var rest = query.AsSpan();
        rest = rest[..Math.Min(rest.Length, MostChars)];
        var terms = new List<SearchTerm>();
        while (!rest.IsEmpty)
        {
            var open = rest.IndexOfAny(Quotes);
            AddWords(terms, open < 0 ? rest : rest[..open]);
            if (open < 0)
            {
                break;
            }

            rest = rest[(open + 1)..];
            var close = rest.IndexOfAny(Quotes);
            // A quotation mark that is never closed is one that is still being typed: its words count singly.
            if (close >= 0)
            {
                AddPhrase(terms, rest[..close]);
                rest = rest[(close + 1)..];
            }
        }

        return [.. terms.Take(MostTerms)];
    }

    private void AddWords(List<SearchTerm> terms, ReadOnlySpan<char> typed)
    {
        foreach (var word in Fold(typed))
        {
            terms.Add(new SearchTerm([word], word.EnumerateRunes().Count() >= ShortestPart));
        }
    }

    private void AddPhrase(List<SearchTerm> terms, ReadOnlySpan<char> typed)
    {
        var words = Fold(typed);
        if (!words.IsEmpty)
        {
            terms.Add(new SearchTerm(words, Anywhere: false));
        }
    }

    private ImmutableArray<string> Fold(ReadOnlySpan<char> typed)
    {
        var text = typed.ToString();
        return [.. WordScanner.Scan(text, []).Select(word => fold(word.In(text).ToString())).Where(word => word.Length > 0)];
    }
}
