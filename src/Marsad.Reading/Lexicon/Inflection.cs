namespace Marsad.Reading.Lexicon;

/// <summary>One form of a paradigm: letters before and behind the stem, and what they mean.</summary>
internal readonly record struct Inflection(string Prefix, string Suffix, WordFeatures Features);
