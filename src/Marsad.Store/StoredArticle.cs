using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Store;

/// <summary>An article of the record, with its claims.</summary>
/// <param name="Key">Which article it is.</param>
/// <param name="Origin">The input that brought it first.</param>
/// <param name="Article">The article as it came in.</param>
/// <param name="Versions">What read it.</param>
/// <param name="Counts">How many claims of each kind it has.</param>
/// <param name="Claims">Its claims as JSON, in the order of its text.</param>
public sealed record StoredArticle(
    ArticleKey Key,
    InputOrigin Origin,
    Article Article,
    EngineVersions Versions,
    ClaimCounts Counts,
    ImmutableArray<string> Claims);
