namespace Marsad.Reading.Lexicon;

/// <summary>What a name stands for: a row of the knowledge, in one layer.</summary>
/// <param name="Layer">The layer of the annotation it makes.</param>
/// <param name="Subject">The row: a <see cref="Lexeme"/>, an actor's name, a place …</param>
public readonly record struct NameEntry(NameLayer Layer, object Subject);
