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

    private KnownSpelling[] _slots = new KnownSpelling[SmallestSize];
    private int _count;

    /// <summary>The analysis of nothing, for tokens without letters.</summary>
    public WordForm Empty { get; } = new(string.Empty, [], [], -1);

    /// <summary>What is known of a folded spelling of at least one letter; holds until the next is asked for.</summary>
    public ref readonly KnownSpelling Get(ReadOnlySpan<char> key)
    {
        var packed = PackedKey.Of(key);
        var mask = _slots.Length - 1;
        for (var at = packed.Slot(mask); _slots[at].Form is not null; at = (at + 1) & mask)
        {
            ref var known = ref _slots[at];
            if (known.Key == packed && (packed.IsExact || key.SequenceEqual(known.Form.Key)))
            {
                return ref known;
            }
        }

        return ref Add(key, packed);
    }

    private ref KnownSpelling Add(ReadOnlySpan<char> key, PackedKey packed)
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
        _count++;
        return ref Put(new KnownSpelling(packed, form, form.Word, form.Uses.Stages));
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new KnownSpelling[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot.Form is not null)
            {
                Put(slot);
            }
        }
    }

    private ref KnownSpelling Put(KnownSpelling slot)
    {
        var mask = _slots.Length - 1;
        var at = slot.Key.Slot(mask);
        while (_slots[at].Form is not null)
        {
            at = (at + 1) & mask;
        }

        _slots[at] = slot;
        return ref _slots[at];
    }
}
