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

    /// <summary>The analysis of a folded spelling of at least one letter, and the stages that it concerns.</summary>
    public WordForm Get(ReadOnlySpan<char> key, out Stages stages)
    {
        var packed = PackedKey.Of(key);
        var mask = _slots.Length - 1;
        for (var at = packed.Slot(mask); _slots[at].Form is { } known; at = (at + 1) & mask)
        {
            if (_slots[at].Key == packed && (packed.IsExact || key.SequenceEqual(known.Key)))
            {
                stages = _slots[at].Stages;
                return known;
            }
        }

        var form = Add(key, packed);
        stages = form.Uses.Stages;
        return form;
    }

    private WordForm Add(ReadOnlySpan<char> key, PackedKey packed)
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
        Put(new Slot(packed, form, form.Uses.Stages));
        _count++;
        return form;
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new Slot[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot.Form is not null)
            {
                Put(slot);
            }
        }
    }

    private void Put(Slot slot)
    {
        var mask = _slots.Length - 1;
        var at = slot.Key.Slot(mask);
        while (_slots[at].Form is not null)
        {
            at = (at + 1) & mask;
        }

        _slots[at] = slot;
    }

    private readonly record struct Slot(PackedKey Key, WordForm? Form, Stages Stages);
}
