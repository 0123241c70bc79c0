using System.Collections.Immutable;

namespace Marsad.Model;

/// <summary>What the engine read in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claims">Its claims, in the order of the text.</param>
/// <param name="Annotations">The annotations, where they were asked for; else empty.</param>
/// <param name="Versions">What read it.</param>
public sealed record ArticleReading(
    Article Article,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Annotation> Annotations,
    EngineVersions Versions)
{
    /// <summary>For an article without a publication day: what its text tells about it; else null.</summary>
    public PublicationEstimate? Dated { get; init; }
}
