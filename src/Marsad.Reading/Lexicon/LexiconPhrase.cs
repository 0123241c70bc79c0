namespace Marsad.Reading.Lexicon;

/// <summary>A phrase's sense, as the subject of a name.</summary>
/// <param name="Sense">The sense.</param>
public sealed record LexiconPhrase(WordSense Sense);
