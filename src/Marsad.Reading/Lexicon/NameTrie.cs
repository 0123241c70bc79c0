namespace Marsad.Reading.Lexicon;

/// <summary>All names, as a trie over word numbers.</summary>
/// <remarks>Built once, then only read; safe for any number of threads. The edges of a node lie together, by word number.</remarks>
public sealed class NameTrie
{
    private readonly Dictionary<string, int> _vocabulary;
    private readonly int[] _childOfRoot;
    private readonly (int FirstEdge, int FirstEntry)[] _nodes;
    private readonly int[] _edgeWords;
    private readonly int[] _edgeChildren;
    private readonly int[] _firstWords;
    private readonly NameEntry[] _entries;

    /// <summary>The root node.</summary>
    public const int Root = 0;

    /// <summary>Lays out a trie.</summary>
    /// <param name="vocabulary">Words with their numbers from 0.</param>
    /// <param name="edges">Edges by parent, then by word, each once; nodes are numbered from 0, the root, parents before children.</param>
    /// <param name="entries">By node, what ends there; null where nothing does.</param>
    internal NameTrie(Dictionary<string, int> vocabulary, ReadOnlySpan<NameEdge> edges, List<List<NameEntry>?> entries)
    {
        _vocabulary = vocabulary;
        _childOfRoot = new int[vocabulary.Count];
        Array.Fill(_childOfRoot, -1);
        var firstEdge = new int[entries.Count + 1];
        _edgeWords = new int[edges.Length];
        _edgeChildren = new int[edges.Length];
        _firstWords = new int[entries.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            var (parent, word, child) = edges[i];
            (_edgeWords[i], _edgeChildren[i]) = (word, child);
            firstEdge[parent + 1] = i + 1;
            _firstWords[child] = parent == Root ? word : _firstWords[parent];
            if (parent == Root)
            {
                _childOfRoot[word] = child;
            }
        }

        for (var node = 0; node < entries.Count; node++)
        {
            firstEdge[node + 1] = Math.Max(firstEdge[node], firstEdge[node + 1]);
        }

        (var firstEntry, _entries) = LayOut(entries);
        _nodes = new (int, int)[entries.Count + 1];
        for (var node = 0; node < _nodes.Length; node++)
        {
            _nodes[node] = (firstEdge[node], firstEntry[node]);
        }
    }

    /// <summary>Number of the word in the vocabulary of names, or -1.</summary>
    public int WordOf(ReadOnlySpan<char> key) =>
        _vocabulary.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var word) ? word : -1;

    /// <summary>The node reached from a node by a word, or -1.</summary>
    public int Step(int node, int word)
    {
        if (word < 0)
        {
            return -1;
        }

        if (node == Root)
        {
            return _childOfRoot[word];
        }

        var (first, end) = (_nodes[node].FirstEdge, _nodes[node + 1].FirstEdge);
        var edge = _edgeWords.AsSpan(first, end - first).BinarySearch(word);
        return edge < 0 ? -1 : _edgeChildren[first + edge];
    }

    /// <summary>What ends at a node.</summary>
    public ReadOnlySpan<NameEntry> EntriesAt(int node) => _entries.AsSpan(_nodes[node].FirstEntry.._nodes[node + 1].FirstEntry);

    /// <summary>Number of words in the vocabulary.</summary>
    internal int WordCount => _vocabulary.Count;

    /// <summary>All phrases of the lexicon, with the numbers of their first words.</summary>
    internal IEnumerable<(int FirstWord, LexiconPhrase Phrase)> Phrases()
    {
        for (var node = 1; node < _firstWords.Length; node++)
        {
            for (var entry = _nodes[node].FirstEntry; entry < _nodes[node + 1].FirstEntry; entry++)
            {
                if (_entries[entry].Subject is LexiconPhrase phrase)
                {
                    yield return (_firstWords[node], phrase);
                }
            }
        }
    }

    private static (int[] First, NameEntry[] Entries) LayOut(List<List<NameEntry>?> entries)
    {
        var first = new int[entries.Count + 1];
        for (var node = 0; node < entries.Count; node++)
        {
            first[node + 1] = first[node] + (entries[node]?.Count ?? 0);
        }

        var all = new NameEntry[first[^1]];
        for (var node = 0; node < entries.Count; node++)
        {
            entries[node]?.CopyTo(all, first[node]);
        }

        return (first, all);
    }
}
