using Marsad.Model;

namespace Marsad.Store;

/// <summary>An article of the record.</summary>
/// <param name="Key">Which article it is.</param>
/// <param name="Origin">The input that brought it first.</param>
/// <param name="Article">The article as it came in.</param>
/// <param name="Versions">What read it.</param>
/// <param name="Claims">How many claims of each kind it has.</param>
public sealed record StoredArticle(
    ArticleKey Key,
    InputOrigin Origin,
    Article Article,
    EngineVersions Versions,
    ClaimCounts Claims);
