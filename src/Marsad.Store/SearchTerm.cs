using System.Collections.Immutable;

namespace Marsad.Store;

/// <summary>Words that an article must hold.</summary>
/// <param name="Words">Folded words that follow each other; one for a plain term, several for a phrase.</param>
/// <param name="Anywhere">True where the one word, of three letters or more, may also be part of a longer one.</param>
public sealed record SearchTerm(ImmutableArray<string> Words, bool Anywhere);
