using System.Runtime.InteropServices;

namespace Marsad.Reading.Mentions;

/// <summary>The mentions of one layer of one article.</summary>
internal sealed class MentionLayer
{
    private readonly List<Mention> _all = [];
    private Mention?[] _starting = [];
    private Mention?[] _ending = [];
    private Mention?[] _covering = [];

    /// <summary>An empty layer.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="tokens">Number of tokens of the article.</param>
    public MentionLayer(string name, int tokens)
    {
        Name = name;
        Reset(tokens);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>All of them, in the order in which they were added.</summary>
    public IReadOnlyList<Mention> All => _all;

    /// <summary>The same, as a span that holds until one is added.</summary>
    public ReadOnlySpan<Mention> Span => CollectionsMarshal.AsSpan(_all);

    /// <summary>Forgets all mentions and makes room for another article.</summary>
    public void Reset(int tokens)
    {
        foreach (var mention in _all)
        {
            _starting[mention.First] = null;
            _ending[mention.Last] = null;
            _covering.AsSpan(mention.First, mention.Length).Clear();
        }

        _all.Clear();
        if (_starting.Length <= tokens)
        {
            var room = Math.Max(tokens + 1, _starting.Length * 2);
            _starting = new Mention?[room];
            _ending = new Mention?[room];
            _covering = new Mention?[room];
        }
    }

    /// <summary>Adds a mention.</summary>
    public void Add(Mention mention)
    {
        _all.Add(mention);
        Keep(ref _starting[mention.First], mention);
        Keep(ref _ending[mention.Last], mention);
        for (var token = mention.First; token < mention.Last; token++)
        {
            Keep(ref _covering[token], mention);
        }
    }

    /// <summary>The longest mention that begins at a token, or null.</summary>
    public Mention? StartingAt(int token) => (uint)token < (uint)_starting.Length ? _starting[token] : null;

    /// <summary>The longest mention that ends before a token, or null.</summary>
    public Mention? EndingAt(int token) => (uint)token < (uint)_ending.Length ? _ending[token] : null;

    /// <summary>The longest mention that covers a token, or null.</summary>
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
