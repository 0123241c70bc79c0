using System.Collections.Immutable;

namespace Marsad.Reading.Lexicon;

/// <summary>One way to read a spelled word: what is joined to it, and what is left.</summary>
/// <param name="Proclitics">Letters joined to its front.</param>
/// <param name="HasPronoun">True when a pronoun is joined to its end («قواتها»).</param>
/// <param name="Core">Key of what is left, without article and pronoun.</param>
/// <param name="Senses">What that may be; empty where the lexicon does not know it.</param>
public sealed record WordReading(Proclitics Proclitics, bool HasPronoun, string Core, ImmutableArray<WordSense> Senses);
