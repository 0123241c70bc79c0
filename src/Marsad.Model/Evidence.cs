namespace Marsad.Model;

/// <summary>The quoted words that carry a claim (a W3C text quote selector with its position).</summary>
/// <param name="Exact">The words, verbatim from the article's text.</param>
/// <param name="Span">Where they stand in it.</param>
public sealed record Evidence(string Exact, TextSpan Span)
{
    /// <summary>Quotes a stretch of a text.</summary>
    public static Evidence Quote(string text, TextSpan span) => new(span.In(text).ToString(), span);
}
