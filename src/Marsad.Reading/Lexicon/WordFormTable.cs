using System.Numerics;
using System.Runtime.InteropServices;

namespace Marsad.Reading.Lexicon;

/// <summary>Analyses of spellings, each computed once.</summary>
/// <remarks>
/// Not safe for several threads: each worker has its own. It forgets everything when it grows past its capacity, so
/// memory stays bounded; an analysis depends on the spelling and the knowledge alone, so forgetting changes no result.
/// Open addressing, at most half full: nearly every token of a text is looked up here, and nearly all are known.
/// </remarks>
internal sealed class WordFormTable(WordAnalyzer analyzer, int capacity)
{
    private const int SmallestSize = 4096;

    private Slot[] _slots = new Slot[SmallestSize];
    private int _count;

    /// <summary>The analysis of nothing, for tokens without letters.</summary>
    public WordForm Empty { get; } = new(string.Empty, [], [], -1);

    /// <summary>The analysis of a folded spelling.</summary>
    public WordForm Get(ReadOnlySpan<char> key)
    {
        var hash = HashOf(key);
        var mask = _slots.Length - 1;
        for (var at = hash & mask; _slots[at].Form is { } known; at = (at + 1) & mask)
        {
            if (_slots[at].Hash == hash && key.SequenceEqual(known.Key))
            {
                return known;
            }
        }

        return Add(key, hash);
    }

    private WordForm Add(ReadOnlySpan<char> key, int hash)
    {
        if (_count >= capacity)
        {
            Array.Clear(_slots);
            _count = 0;
        }
        else if (_count >= _slots.Length / 2)
        {
            Grow();
        }

        var form = analyzer.Analyze(key);
        Put(form, hash);
        _count++;
        return form;
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new Slot[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot.Form is { } form)
            {
                Put(form, slot.Hash);
            }
        }
    }

    private void Put(WordForm form, int hash)
    {
        var mask = _slots.Length - 1;
        var at = hash & mask;
        while (_slots[at].Form is not null)
        {
            at = (at + 1) & mask;
        }

        _slots[at] = new Slot(form, hash);
    }

    /// <summary>Two letters a step; the last shift lets the high bits, which mix best, tell where the search begins.</summary>
    private static int HashOf(ReadOnlySpan<char> key)
    {
        var hash = (uint)key.Length;
        foreach (var pair in MemoryMarshal.Cast<char, uint>(key))
        {
            hash = (BitOperations.RotateLeft(hash, 5) ^ pair) * 0x9E3779B1;
        }

        if ((key.Length & 1) != 0)
        {
            hash = (BitOperations.RotateLeft(hash, 5) ^ key[^1]) * 0x9E3779B1;
        }

        return (int)(hash ^ (hash >> 15));
    }

    private readonly record struct Slot(WordForm? Form, int Hash);
}
