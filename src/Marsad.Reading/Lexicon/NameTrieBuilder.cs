using System.Runtime.InteropServices;

namespace Marsad.Reading.Lexicon;

/// <summary>Collects names for a <see cref="NameTrie"/>.</summary>
internal sealed class NameTrieBuilder
{
    /// <summary>About what the tables hold; saves regrowing while the program starts.</summary>
    private const int UsualNames = 32_768;

    private readonly Dictionary<string, int> _vocabulary = new(UsualNames, StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly Dictionary<long, int> _children = new(UsualNames);
    private readonly List<NameEdge> _edges = new(UsualNames);
    private readonly List<List<NameEntry>?> _entries = new(UsualNames) { null };

    public NameTrieBuilder() => _words = _vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a name; its words are folded keys.</summary>
    public void Add(ReadOnlySpan<string> words, NameEntry entry)
    {
        var node = NameTrie.Root;
        foreach (var word in words)
        {
            node = Step(node, word);
        }

        End(node, entry);
    }

    /// <summary>Adds a name whose folded words are parted by one space.</summary>
    public void AddKey(ReadOnlySpan<char> key, NameEntry entry)
    {
        var node = NameTrie.Root;
        foreach (var word in key.Split(' '))
        {
            node = Step(node, key[word]);
        }

        End(node, entry);
    }

    /// <summary>The trie of all that was added.</summary>
    public NameTrie Build()
    {
        _edges.Sort(static (x, y) => x.Parent != y.Parent ? x.Parent.CompareTo(y.Parent) : x.Word.CompareTo(y.Word));
        return new NameTrie(_vocabulary, CollectionsMarshal.AsSpan(_edges), _entries);
    }

    private int Step(int node, ReadOnlySpan<char> word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out var isKnown);
        if (!isKnown)
        {
            number = _vocabulary.Count - 1;
        }

        ref var child = ref CollectionsMarshal.GetValueRefOrAddDefault(_children, ((long)node << 32) | (uint)number, out var exists);
        if (!exists)
        {
            child = _entries.Count;
            _entries.Add(null);
            _edges.Add(new NameEdge(node, number, child));
        }

        return child;
    }

    private void End(int node, NameEntry entry) => (_entries[node] ??= new List<NameEntry>(1)).Add(entry);
}
