namespace Marsad.Reading.Lexicon;

/// <summary>A lexeme as one of its forms.</summary>
public readonly record struct WordSense(Lexeme Lexeme, WordFeatures Features);
