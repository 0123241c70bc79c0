using System.Collections.Immutable;

namespace Marsad.Model;

/// <summary>One version of one document, as it came in.</summary>
public sealed record Article
{
    /// <summary>The name its supplier gave it; a file name or a line number where there is none. Not unique across suppliers.</summary>
    public required string Id { get; init; }

    /// <summary>The text that every offset of this article points into.</summary>
    public required string Text { get; init; }

    /// <summary>The headline, where it is not part of <see cref="Text"/>; else null.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication, or null where it is not known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Who published it: the supplier's name or key of the outlet, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published, or null. Never fetched by the engine.</summary>
    public string? Url { get; init; }

    /// <summary>Stretches of <see cref="Text"/> that are not the article (page furniture, a body pasted twice), in order, not overlapping.</summary>
    public ImmutableArray<RemovedPassage> Removed { get; init; } = [];

    /// <summary>Name of the character encoding it was decoded from, or null where it came as text.</summary>
    public string? Encoding { get; init; }
}
