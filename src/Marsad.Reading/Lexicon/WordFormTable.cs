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

    private WordForm?[] _forms = new WordForm?[SmallestSize];
    private int[] _hashes = new int[SmallestSize];
    private int _count;

    /// <summary>The analysis of nothing, for tokens without letters.</summary>
    public WordForm Empty { get; } = new(string.Empty, [], [], -1);

    /// <summary>The analysis of a folded spelling.</summary>
    public WordForm Get(ReadOnlySpan<char> key)
    {
        var hash = HashOf(key);
        var mask = _forms.Length - 1;
        for (var slot = hash & mask; _forms[slot] is { } known; slot = (slot + 1) & mask)
        {
            if (_hashes[slot] == hash && key.SequenceEqual(known.Key))
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
            Array.Clear(_forms);
            _count = 0;
        }
        else if (_count >= _forms.Length / 2)
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
        var (forms, hashes) = (_forms, _hashes);
        _forms = new WordForm?[forms.Length * 2];
        _hashes = new int[forms.Length * 2];
        for (var i = 0; i < forms.Length; i++)
        {
            if (forms[i] is { } form)
            {
                Put(form, hashes[i]);
            }
        }
    }

    private void Put(WordForm form, int hash)
    {
        var mask = _forms.Length - 1;
        var slot = hash & mask;
        while (_forms[slot] is not null)
        {
            slot = (slot + 1) & mask;
        }

        (_forms[slot], _hashes[slot]) = (form, hash);
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
}
