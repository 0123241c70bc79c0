namespace Marsad.Reading.Lexicon;

/// <summary>What a token needs to know of its spelling, in half a cache line.</summary>
/// <param name="Key">The spelling.</param>
/// <param name="Form">Its analysis.</param>
/// <param name="Word">Its number in the vocabulary of names, or -1.</param>
/// <param name="Stages">The stages that it may concern.</param>
internal readonly record struct KnownSpelling(PackedKey Key, WordForm Form, int Word, Stages Stages);
