using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Store;

namespace Marsad.Observatory.Searching;

/// <summary>Shows a stretch of an article where it holds what was searched for, in its own letters.</summary>
internal sealed class SnippetMaker(Func<string, string> fold)
{
    // UTF-16 code units: two lines of a result list, and what stands before the first hit in them.
    private const int Longest = 240;
    private const int Lead = 60;

    // A long article full of hits is not searched for its very best stretch.
    private const int MostHits = 200;

    private const string Ellipsis = "…";

    public ImmutableArray<SnippetSegment> Make(Article article, ImmutableArray<SearchTerm> terms)
    {
        List<TextSpan> words = [.. WordScanner.Scan(article.Text, article.Removed)];
        if (words.Count == 0)
        {
            return [];
        }

        var hits = terms.IsEmpty ? [] : FindHits(article.Text, words, terms);
        var window = Window(article.Text, words, hits.Count == 0 ? words[0] : Best(hits));
        return Cut(article.Text, window, hits, window.Start > words[0].Start, window.End < words[^1].End);
    }

    private List<Hit> FindHits(string text, List<TextSpan> words, ImmutableArray<SearchTerm> terms)
    {
        List<string> folded = [.. words.Select(word => fold(word.In(text).ToString()))];
        var hits = new List<Hit>();
        for (var at = 0; at < words.Count && hits.Count < MostHits; at++)
        {
            for (var term = 0; term < terms.Length; term++)
            {
                var length = terms[term].Words.Length;
                if (Holds(folded, at, terms[term]))
                {
                    hits.Add(new Hit(words[at].Join(words[at + length - 1]), term));
                }
            }
        }

        return hits;
    }

    // Without regard to case, as the index has it.
    private static bool Holds(List<string> folded, int at, SearchTerm term)
    {
        if (term.Anywhere)
        {
            return folded[at].Contains(term.Words[0], StringComparison.OrdinalIgnoreCase);
        }

        return at + term.Words.Length <= folded.Count
            && term.Words.Select((word, offset) => folded[at + offset].Equals(word, StringComparison.OrdinalIgnoreCase)).All(same => same);
    }

    /// <summary>The first hit behind which most different terms stand close together.</summary>
    private static TextSpan Best(List<Hit> hits) => hits
        .Select((hit, at) => (hit.Span, Terms: hits
            .Skip(at)
            .TakeWhile(other => other.Span.Start <= hit.Span.Start + Longest - Lead)
            .Select(other => other.Term)
            .Distinct()
            .Count()))
        .MaxBy(candidate => candidate.Terms)
        .Span;

    private static TextSpan Window(string text, List<TextSpan> words, TextSpan centre)
    {
        var start = words.First(word => word.Start >= centre.Start - Lead).Start;
        var end = words.LastOrDefault(word => word.Start >= start && word.End <= start + Longest).End;
        if (end < centre.End)
        {
            // A hit longer than what is left: cut within it, though not within a surrogate pair.
            end = Math.Min(centre.End, start + Longest);
            end -= end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        }

        return new TextSpan(start, end);
    }

    private static ImmutableArray<SnippetSegment> Cut(string text, TextSpan window, List<Hit> hits, bool cutBefore, bool cutBehind)
    {
        var segments = ImmutableArray.CreateBuilder<SnippetSegment>();
        var at = window.Start;
        var plain = cutBefore ? Ellipsis : "";
        foreach (var hit in hits.Where(hit => hit.Span.Overlaps(window)))
        {
            var start = Math.Max(at, hit.Span.Start);
            var end = Math.Min(hit.Span.End, window.End);
            if (end <= start)
            {
                continue;
            }

            Add(plain + text[at..start], false);
            Add(text[start..end], true);
            (at, plain) = (end, "");
        }

        Add(plain + text[at..window.End] + (cutBehind ? Ellipsis : ""), false);
        return segments.ToImmutable();

        void Add(string words, bool hit)
        {
            if (words.Length > 0)
            {
                segments.Add(new SnippetSegment(words, hit));
            }
        }
    }

    private readonly record struct Hit(TextSpan Span, int Term);
}
