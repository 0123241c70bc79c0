using Marsad.Model;

namespace Marsad.Incidents.Syndication;

/// <summary>One word of a text that may have come over the wire.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Folded">The word as it is compared; not empty.</param>
public readonly record struct WireWord(TextSpan Span, string Folded);
