using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>A sentence of an article as the words that tell it from others.</summary>
/// <param name="Span">Where it stands in the article's text (UTF-16, half-open).</param>
/// <param name="Passage">Number of the passage (line) it stands in, from 0.</param>
/// <param name="Words">Its words in order: letters folded, without joined particles and the article.</param>
public sealed record SentenceWords(TextSpan Span, int Passage, ImmutableArray<string> Words);
