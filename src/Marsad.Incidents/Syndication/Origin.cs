using System.Collections.Immutable;

namespace Marsad.Incidents.Syndication;

/// <summary>One text and the articles that carry it: copied, cut, retitled or lightly edited.</summary>
/// <param name="Members">By day of publication, undated ones last, then by article key; at least one.</param>
public sealed record Origin(ImmutableArray<OriginMember> Members)
{
    /// <summary>The key of its first article.</summary>
    public string Id => Members[0].Article;
}
