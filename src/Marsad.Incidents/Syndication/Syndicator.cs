namespace Marsad.Incidents.Syndication;

/// <summary>Groups articles that carry the same text: a wire story in ten papers, cut, retitled, lightly edited.</summary>
/// <remarks>
/// Articles are taken in the order of their days. Each is held against the few earlier ones with which it shares most
/// runs of words, and joins the origin of the one it has most words in common with, where that is a substantial share
/// of the shorter of the two. An article joins one origin only, so that a survey of several stories does not make them
/// one. Time grows with the number of words; an article takes about 12 bytes a word while the run lasts.
/// </remarks>
public static class Syndicator
{
    /// <summary>The share of the shorter article's words that must stand in matching passages.</summary>
    public const double SubstantialShare = 0.4;

    // In two sampled runs articles may be alike by chance, and often are in one.
    private const int FewestSharedRuns = 2;

    private const int MostCandidates = 8;

    /// <summary>Groups articles; the order in which they come does not matter. They are enumerated once.</summary>
    /// <exception cref="ArgumentException">Two articles have the same key.</exception>
    public static Origins Group(IEnumerable<WireText> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var texts = articles.Select(article => new CompactText(article)).ToList();
        texts.Sort(Earlier);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        if (texts.Find(text => !keys.Add(text.Key)) is { } twice)
        {
            throw new ArgumentException($"The article {twice.Key} came twice.", nameof(articles));
        }

        var index = new RunIndex(texts);
        var ofArticle = new int[texts.Count];
        var groups = new List<List<OriginMember>>();
        for (var ordinal = 0; ordinal < texts.Count; ordinal++)
        {
            var link = FindLink(texts, ordinal, index);
            ofArticle[ordinal] = link is null ? groups.Count : ofArticle[link.Value.Ordinal];
            if (link is null)
            {
                groups.Add([]);
            }

            groups[ofArticle[ordinal]].Add(Member(texts, ordinal, link));
        }

        return new Origins([.. groups.Select(members => new Origin([.. members]))]);
    }

    private static int Earlier(CompactText a, CompactText b)
    {
        var byDay = (a.Published ?? DateOnly.MaxValue).CompareTo(b.Published ?? DateOnly.MaxValue);
        return byDay != 0 ? byDay : string.CompareOrdinal(a.Key, b.Key);
    }

    /// <summary>The earlier article whose text this one carries, or null.</summary>
    private static (int Ordinal, TextMatch Match)? FindLink(List<CompactText> texts, int ordinal, RunIndex index)
    {
        var counts = new Dictionary<int, int>();
        index.CountShared(texts[ordinal], ordinal, counts);
        var candidates = counts
            .Where(pair => pair.Value >= FewestSharedRuns)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Take(MostCandidates)
            .Select(pair => pair.Key);
        var matcher = new TextMatcher(texts[ordinal], index);
        (int Ordinal, TextMatch Match)? best = null;
        foreach (var candidate in candidates)
        {
            var match = matcher.Match(texts[candidate]);
            if (match.Containment >= SubstantialShare && (best is null || match.Words > best.Value.Match.Words))
            {
                best = (candidate, match);
            }
        }

        return best;
    }

    private static OriginMember Member(List<CompactText> texts, int ordinal, (int Ordinal, TextMatch Match)? link)
    {
        var text = texts[ordinal];
        var member = new OriginMember { Article = text.Key, Published = text.Published, Publisher = text.Publisher };
        return link is not { } to ? member : member with
        {
            Like = texts[to.Ordinal].Key,
            Share = to.Match.Share,
            ShareOfLike = to.Match.ShareOfOther,
            Passages = to.Match.Passages,
        };
    }
}
