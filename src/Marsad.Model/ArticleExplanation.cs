using System.Collections.Immutable;

namespace Marsad.Model;

/// <summary>A reading with all that led to it.</summary>
/// <param name="Reading">The reading, with its annotations.</param>
/// <param name="Tokens">The tokens, in order.</param>
public sealed record ArticleExplanation(ArticleReading Reading, ImmutableArray<TokenNote> Tokens);
