using Marsad.Model;

namespace Marsad.Observatory.Searching;

/// <summary>What a user looks for.</summary>
public sealed record ArticleQuery
{
    /// <summary>Largest page.</summary>
    public const int LargestSize = 200;

    /// <summary>Words, all of which an article must hold, and phrases between quotation marks; empty or null for every article.</summary>
    public string? Text { get; init; }

    /// <summary>Only articles with a claim of this kind; null for all.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>Only articles of this publisher, spelt exactly so; null for all.</summary>
    public string? Publisher { get; init; }

    /// <summary>Which page, from 1; less counts as 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Articles a page, 1 to <see cref="LargestSize"/>; what lies outside counts as the nearer end.</summary>
    public int Size { get; init; } = 30;
}
