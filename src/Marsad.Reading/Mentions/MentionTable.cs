namespace Marsad.Reading.Mentions;

/// <summary>All mentions of one article, found by layer and by the token where they begin or end.</summary>
public sealed class MentionTable(int tokens)
{
    private readonly Dictionary<string, LayerIndex> _layers = new(StringComparer.Ordinal);

    /// <summary>Adds a mention.</summary>
    public void Add(Mention mention)
    {
        if (!_layers.TryGetValue(mention.Layer, out var index))
        {
            _layers.Add(mention.Layer, index = new LayerIndex(tokens));
        }

        index.Add(mention);
    }

    /// <summary>All mentions of a layer, in the order in which they were added.</summary>
    public IReadOnlyList<Mention> Of(string layer) => _layers.TryGetValue(layer, out var index) ? index.All : [];

    /// <summary>The longest mention of a layer that begins at a token, or null.</summary>
    public Mention? StartingAt(string layer, int token) => _layers.TryGetValue(layer, out var index) ? index.StartingAt(token) : null;

    /// <summary>The longest mention of a layer that ends before a token (its <see cref="Mention.Last"/> is the token), or null.</summary>
    public Mention? EndingAt(string layer, int token) => _layers.TryGetValue(layer, out var index) ? index.EndingAt(token) : null;

    /// <summary>The longest mention of a layer that covers a token, or null.</summary>
    public Mention? Covering(string layer, int token) => _layers.TryGetValue(layer, out var index) ? index.Covering(token) : null;

    /// <summary>All mentions of all layers, by first token, longest first, then by layer.</summary>
    public IReadOnlyList<Mention> InTextOrder()
    {
        var all = new List<Mention>();
        foreach (var index in _layers.Values)
        {
            all.AddRange(index.All);
        }

        all.Sort((x, y) => x.First != y.First ? x.First - y.First
            : x.Last != y.Last ? y.Last - x.Last
            : string.CompareOrdinal(x.Layer + x.Origin, y.Layer + y.Origin));
        return all;
    }

    private sealed class LayerIndex(int tokens)
    {
        private readonly Mention?[] _starting = new Mention?[tokens + 1];
        private readonly Mention?[] _ending = new Mention?[tokens + 1];
        private readonly Mention?[] _covering = new Mention?[tokens + 1];

        public List<Mention> All { get; } = [];

        public void Add(Mention mention)
        {
            All.Add(mention);
            Keep(ref _starting[mention.First], mention);
            Keep(ref _ending[mention.Last], mention);
            for (var token = mention.First; token < mention.Last; token++)
            {
                Keep(ref _covering[token], mention);
            }
        }

        public Mention? StartingAt(int token) => (uint)token < (uint)_starting.Length ? _starting[token] : null;

        public Mention? EndingAt(int token) => (uint)token < (uint)_ending.Length ? _ending[token] : null;

        public Mention? Covering(int token) => (uint)token < (uint)_covering.Length ? _covering[token] : null;

        /// <summary>The longest wins; of two as long, the first that was added.</summary>
        private static void Keep(ref Mention? slot, Mention mention)
        {
            if (slot is null || mention.Length > slot.Length)
            {
                slot = mention;
            }
        }
    }
}
