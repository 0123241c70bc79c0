using System.Collections.Immutable;
using Marsad.Store;

namespace Marsad.Observatory.Searching;

/// <summary>An article that was found.</summary>
/// <param name="Stored">The article, with its claims.</param>
/// <param name="Snippet">A stretch of its text that holds what was searched for, or its beginning; empty where it has no words.</param>
public sealed record FoundArticle(StoredArticle Stored, ImmutableArray<SnippetSegment> Snippet);
