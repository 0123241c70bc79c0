using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Marsad.Incidents.Syndication;

/// <summary>The origins of a set of articles; each article belongs to exactly one.</summary>
public sealed class Origins
{
    private readonly FrozenDictionary<string, Origin> _ofArticle;

    internal Origins(ImmutableArray<Origin> all)
    {
        All = all;
        _ofArticle = all
            .SelectMany(origin => origin.Members.Select(member => KeyValuePair.Create(member.Article, origin)))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>All of them, those of a single article among them, in the order of their first articles.</summary>
    public ImmutableArray<Origin> All { get; }

    /// <summary>The origin of the article with that key, or null where the article was not among them.</summary>
    public Origin? Find(string article) => _ofArticle.GetValueOrDefault(article);
}
