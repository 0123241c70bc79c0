using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Rules;

/// <summary>The patterns of one phase, found by what may trigger them.</summary>
/// <remarks>
/// For each class, word and layer there is a set of patterns, as bits in file order. A token that triggers nothing
/// costs a test of its classes; one that does costs a union of a few sets. Safe for any number of threads.
/// </remarks>
internal sealed class TriggerIndex
{
    private readonly IndexedPattern[] _patterns;
    private readonly ClassSet _classes;
    private readonly ulong[]?[] _byClass = new ulong[]?[ClassSet.Capacity];
    private readonly Dictionary<string, ulong[]> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong[]> _byLayer = new(StringComparer.Ordinal);
    private readonly int _words;

    /// <summary>Indexes the patterns of rules, which come in file order.</summary>
    public TriggerIndex(IEnumerable<Rule> rules)
    {
        _patterns = [.. rules.SelectMany(rule => rule.Patterns.Select(pattern => new IndexedPattern(rule, pattern)))];
        _words = (_patterns.Length + 63) / 64;
        for (var i = 0; i < _patterns.Length; i++)
        {
            foreach (var number in _patterns[i].Pattern.TriggerClasses)
            {
                _classes = _classes.Union(ClassSet.Of(number));
                Put(_byClass[number] ??= new ulong[_words], i);
            }

            foreach (var key in _patterns[i].Pattern.TriggerKeys)
            {
                Put(SetOf(_byKey, key), i);
            }

            foreach (var layer in _patterns[i].Pattern.TriggerLayers)
            {
                Put(SetOf(_byLayer, layer), i);
            }
        }
    }

    /// <summary>All patterns, in file order.</summary>
    public ReadOnlySpan<IndexedPattern> Patterns => _patterns;

    /// <summary>True where a spelling triggers no pattern by its classes, nor by itself.</summary>
    public bool Ignores(WordForm form) => !form.Overlaps(_classes) && !_byKey.ContainsKey(form.Key);

    /// <summary>Length of a set of patterns.</summary>
    public int SetLength => _words;

    /// <summary>A search for candidates in one article.</summary>
    public TriggerCandidates Candidates(Stages stage, TokenStream stream, MentionTable mentions)
    {
        var layers = new List<(MentionLayer, ulong[])>(_byLayer.Count);
        foreach (var (name, patterns) in _byLayer)
        {
            if (mentions.Layer(name) is { } layer)
            {
                layers.Add((layer, patterns));
            }
        }

        return new TriggerCandidates(this, stage, stream, mentions.Layer(Layers.Phrase), [.. layers]);
    }

    /// <summary>Adds the patterns that classes may trigger; false where there is none.</summary>
    public bool AddByClasses(in ClassSet classes, ulong[] patterns)
    {
        if (!classes.Overlaps(_classes))
        {
            return false;
        }

        foreach (var number in classes.Intersect(_classes))
        {
            Add(_byClass[number]!, patterns);
        }

        return true;
    }

    /// <summary>Adds the patterns that a word may trigger; false where there is none.</summary>
    public bool AddByKey(string key, ulong[] patterns)
    {
        if (_byKey.Count == 0 || !_byKey.TryGetValue(key, out var byKey))
        {
            return false;
        }

        Add(byKey, patterns);
        return true;
    }

    /// <summary>Adds a set of patterns to another.</summary>
    public static void Add(ulong[] from, ulong[] patterns)
    {
        for (var i = 0; i < patterns.Length; i++)
        {
            patterns[i] |= from[i];
        }
    }

    private ulong[] SetOf(Dictionary<string, ulong[]> sets, string name)
    {
        if (!sets.TryGetValue(name, out var set))
        {
            sets.Add(name, set = new ulong[_words]);
        }

        return set;
    }

    private static void Put(ulong[] set, int pattern) => set[pattern >> 6] |= 1UL << (pattern & 63);
}
