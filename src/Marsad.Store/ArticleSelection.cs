using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Store;

/// <summary>Which articles to list.</summary>
public sealed record ArticleSelection
{
    /// <summary>What they must hold, all of it; none for every article.</summary>
    public ImmutableArray<SearchTerm> Terms { get; init; } = [];

    /// <summary>Only those with at least one claim of this kind; null for all.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>Only those of this publisher, spelt exactly so; null for all.</summary>
    public string? Publisher { get; init; }

    /// <summary>How many to leave out at the start.</summary>
    public long Skip { get; init; }

    /// <summary>How many to list at most.</summary>
    public int Take { get; init; } = 30;
}
