namespace Marsad.Model;

/// <summary>A typed stretch of text, with what it means and what made it.</summary>
/// <param name="Layer">What kind: <c>number</c>, <c>date</c>, <c>place</c>, <c>actor</c>, <c>people</c>, or the label a rule emitted.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">Its value in words, for people to read.</param>
/// <param name="Origin">The rule or knowledge row that made it.</param>
public sealed record Annotation(string Layer, TextSpan Span, string Value, string Origin)
{
    /// <summary>Its value for programs, or null where the layer has none.</summary>
    public AnnotationFacts? Facts { get; init; }
}
