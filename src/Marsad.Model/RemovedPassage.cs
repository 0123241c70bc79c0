namespace Marsad.Model;

/// <summary>A stretch of an article that is kept out of the reading, with the reason.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Reason">Why it was removed: <c>repeat</c>, or the id of the furniture row that recognised it.</param>
public sealed record RemovedPassage(TextSpan Span, string Reason);
