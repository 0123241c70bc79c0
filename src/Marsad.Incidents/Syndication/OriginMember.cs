using System.Collections.Immutable;

namespace Marsad.Incidents.Syndication;

/// <summary>An article as a carrier of an origin's text, with what shows that it is one.</summary>
public sealed record OriginMember
{
    /// <summary>The article's key in the record.</summary>
    public required string Article { get; init; }

    /// <summary>The day of publication, or null where it is not known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>The earlier member whose text it carries most of; null for the first.</summary>
    public string? Like { get; init; }

    /// <summary>How much of this article's words stands in <see cref="Passages"/>, 0 to 1; 1 for the first.</summary>
    public double Share { get; init; } = 1;

    /// <summary>How much of the words of <see cref="Like"/> stands in <see cref="Passages"/>, 0 to 1; 1 for the first.</summary>
    public double ShareOfLike { get; init; } = 1;

    /// <summary>What it has in common with <see cref="Like"/>, in the order of this article's text; empty for the first.</summary>
    public ImmutableArray<MatchingPassage> Passages { get; init; } = [];
}
