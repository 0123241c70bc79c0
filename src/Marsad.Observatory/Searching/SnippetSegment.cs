namespace Marsad.Observatory.Searching;

/// <summary>A stretch of a snippet.</summary>
/// <param name="Text">Words of the article as they stand; an ellipsis where the snippet starts or ends within it.</param>
/// <param name="Hit">True for words that were searched for.</param>
public sealed record SnippetSegment(string Text, bool Hit);
