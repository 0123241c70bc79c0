using System.Collections.Immutable;

namespace Marsad.Server.Contracts;

/// <summary>Answer of <c>GET /api/articles</c>: one page of a list.</summary>
/// <param name="Total">Articles that answer the question, on all pages.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Size">Articles a page.</param>
/// <param name="Articles">The articles of this page, in the order of the record.</param>
public sealed record ArticlesAnswer(long Total, int Page, int Size, ImmutableArray<ArticleRow> Articles);
