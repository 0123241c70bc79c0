using System.Collections.Immutable;

namespace Marsad.Reading.Lexicon;

/// <summary>The compiled words of the knowledge: single words by key, names and phrases as a trie.</summary>
/// <remarks>Built once, then only read; safe for any number of threads.</remarks>
public sealed class WordLexicon
{
    private readonly Dictionary<string, ImmutableArray<WordSense>> _words;

    internal WordLexicon(Dictionary<string, ImmutableArray<WordSense>> words, NameTrie names, ClassRegistry classes, ImmutableArray<Lexeme> lexemes)
    {
        _words = words;
        Names = names;
        Classes = classes;
        Lexemes = lexemes;
    }

    /// <summary>Names and phrases.</summary>
    public NameTrie Names { get; }

    /// <summary>The lexical classes.</summary>
    public ClassRegistry Classes { get; }

    /// <summary>All rows, in file order.</summary>
    public ImmutableArray<Lexeme> Lexemes { get; }

    /// <summary>Senses of a word without clitics; empty where it is not known.</summary>
    public ImmutableArray<WordSense> Find(ReadOnlySpan<char> key) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var senses) ? senses : [];
}
