using System.Runtime.InteropServices;

namespace Marsad.Reading.Lexicon;

/// <summary>All names, as a trie over word numbers.</summary>
/// <remarks>Built once, then only read; safe for any number of threads.</remarks>
public sealed class NameTrie
{
    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _children = [];
    private readonly List<List<NameEntry>?> _entries = [null];

    /// <summary>The root node.</summary>
    public const int Root = 0;

    /// <summary>Number of the word in the vocabulary of names, or -1.</summary>
    public int WordOf(ReadOnlySpan<char> key) =>
        _vocabulary.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var word) ? word : -1;

    /// <summary>The node reached from a node by a word, or -1.</summary>
    public int Step(int node, int word) => word >= 0 && _children.TryGetValue(((long)node << 32) | (uint)word, out var child) ? child : -1;

    /// <summary>What ends at a node.</summary>
    public ReadOnlySpan<NameEntry> EntriesAt(int node) => _entries[node] is { } entries ? CollectionsMarshal.AsSpan(entries) : [];

    /// <summary>Adds a name; its words are folded keys.</summary>
    internal void Add(ReadOnlySpan<string> words, NameEntry entry)
    {
        var node = Root;
        foreach (var word in words)
        {
            if (!_vocabulary.TryGetValue(word, out var number))
            {
                number = _vocabulary.Count;
                _vocabulary.Add(word, number);
            }

            var edge = ((long)node << 32) | (uint)number;
            if (!_children.TryGetValue(edge, out var child))
            {
                child = _entries.Count;
                _entries.Add(null);
                _children.Add(edge, child);
            }

            node = child;
        }

        (_entries[node] ??= []).Add(entry);
    }
}
