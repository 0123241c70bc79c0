using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>What one article tells in one place about one occurrence: claims that stand together and agree on place and day.</summary>
/// <remarks>The smallest thing that is linked. It is made from its article alone.</remarks>
public sealed record Telling
{
    /// <summary>The key of its first claim.</summary>
    public required string Id { get; init; }

    /// <summary>The article it stands in.</summary>
    public required ArticleNote Article { get; init; }

    /// <summary>Its claims, in the order of the text; at least one.</summary>
    public required ImmutableArray<RecordedClaim> Claims { get; init; }

    /// <summary>The places that its claims give, each once: the most exact one first, then as they come in the text.</summary>
    public ImmutableArray<ToldPlace> Places { get; init; } = [];

    /// <summary>Where it happened: the most exact place, or null.</summary>
    public ToldPlace? Place => Places.IsEmpty ? null : Places[0];

    /// <summary>When it happened: the most exact days that its claims give, or null.</summary>
    public DateRange? When { get; init; }

    /// <summary>Telling words of its passage (names, rare nouns): folded, each once, in ordinal order, with how rare they are.</summary>
    public ImmutableArray<RareWord> Words { get; init; } = [];

    /// <summary>The smallest hashes of its passage's runs of words, ascending: two passages that share many carry the same wire text.</summary>
    public ImmutableArray<ulong> Sketch { get; init; } = [];

    /// <summary>Ordinal of its passage (paragraph) in the article, from 0.</summary>
    public int Passage { get; init; }
}
