using System.Collections.Immutable;

namespace Marsad.Sources.Cleaning;

/// <summary>One kind of page furniture, and how it is recognised.</summary>
/// <param name="Id">Its id, which becomes the reason of what it removes.</param>
/// <param name="Match">How it is recognised.</param>
/// <param name="Text">What is looked for, folded as the article's lines are.</param>
/// <param name="Publishers">The publishers whose pages carry it, folded; empty for all.</param>
public sealed record FurnitureRule(string Id, FurnitureMatch Match, string Text, ImmutableArray<string> Publishers)
{
    /// <summary>True where the rule holds for articles of this publisher.</summary>
    /// <param name="foldedPublisher">The article's publisher, folded; null where it is not known.</param>
    public bool AppliesTo(string? foldedPublisher) =>
        Publishers.IsEmpty || (foldedPublisher is not null && Publishers.Contains(foldedPublisher, StringComparer.Ordinal));
}
