using System.Collections.Immutable;

namespace Marsad.Observatory.Searching;

/// <summary>A page of what was found.</summary>
/// <param name="Total">How many articles there are on all pages.</param>
/// <param name="Page">Which page this is, from 1.</param>
/// <param name="Size">Articles a page.</param>
/// <param name="Articles">Those of this page: with words to search, first the articles that hold them whole; then newest first, those without a day last.</param>
public sealed record ArticlePage(long Total, int Page, int Size, ImmutableArray<FoundArticle> Articles);
