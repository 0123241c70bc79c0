namespace Marsad.Reading.Lexicon;

/// <summary>A word that may begin a name, with what is joined to its front.</summary>
/// <param name="Proclitics">Conjunction and preposition; the article counts as part of the name.</param>
/// <param name="Word">Number of the word in the vocabulary of names.</param>
public readonly record struct NameStart(Proclitics Proclitics, int Word);
