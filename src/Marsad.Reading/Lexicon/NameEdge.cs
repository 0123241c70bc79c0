namespace Marsad.Reading.Lexicon;

/// <summary>A step of a name: from one node of the trie by a word to another.</summary>
internal readonly record struct NameEdge(int Parent, int Word, int Child);
