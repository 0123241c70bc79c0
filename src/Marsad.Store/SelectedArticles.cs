using System.Collections.Immutable;

namespace Marsad.Store;

/// <summary>A stretch of the articles that a selection finds, and how many it finds in all.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Articles">Those that were asked for: with words to search, first the articles that hold them whole; then newest first, those without a day last.</param>
public sealed record SelectedArticles(long Total, ImmutableArray<StoredArticle> Articles);
