using System.Runtime.InteropServices;

namespace Marsad.Reading.Mentions;

/// <summary>All mentions of one article, found by layer and by the token where they begin or end.</summary>
/// <remarks>A table may serve one article after the other (<see cref="Reset"/>): it keeps the memory that it has.</remarks>
public sealed class MentionTable
{
    private readonly List<MentionLayer> _layers = [];
    private int _tokens;

    /// <summary>An empty table for an article.</summary>
    /// <param name="tokens">Number of its tokens.</param>
    public MentionTable(int tokens) => _tokens = tokens;

    /// <summary>Forgets all mentions and makes room for another article.</summary>
    /// <param name="tokens">Number of its tokens.</param>
    internal void Reset(int tokens)
    {
        _tokens = tokens;
        foreach (var layer in _layers)
        {
            layer.Reset(tokens);
        }
    }

    /// <summary>Adds a mention.</summary>
    public void Add(Mention mention)
    {
        var layer = Layer(mention.Layer);
        if (layer is null)
        {
            _layers.Add(layer = new MentionLayer(mention.Layer, _tokens));
        }

        layer.Add(mention);
    }

    /// <summary>All mentions of a layer, in the order in which they were added.</summary>
    public IReadOnlyList<Mention> Of(string layer) => Layer(layer) is { } found ? found.All : [];

    /// <summary>The longest mention of a layer that begins at a token, or null.</summary>
    public Mention? StartingAt(string layer, int token) => Layer(layer)?.StartingAt(token);

    /// <summary>The longest mention of a layer that ends before a token (its <see cref="Mention.Last"/> is the token), or null.</summary>
    public Mention? EndingAt(string layer, int token) => Layer(layer)?.EndingAt(token);

    /// <summary>The longest mention of a layer that covers a token, or null.</summary>
    public Mention? Covering(string layer, int token) => Layer(layer)?.Covering(token);

    /// <summary>The layer with a name, for those who ask it often; null where it has had no mention yet.</summary>
    internal MentionLayer? Layer(string name)
    {
        // There are a dozen layers, and their names are nearly always the same objects: a search by hash would cost more.
        var layers = CollectionsMarshal.AsSpan(_layers);
        foreach (var layer in layers)
        {
            if (ReferenceEquals(layer.Name, name))
            {
                return layer;
            }
        }

        foreach (var layer in layers)
        {
            if (layer.Name == name)
            {
                return layer;
            }
        }

        return null;
    }

    /// <summary>All mentions of all layers, by first token, longest first, then by layer.</summary>
    public IReadOnlyList<Mention> InTextOrder()
    {
        var all = new List<Mention>();
        foreach (var layer in _layers)
        {
            all.AddRange(layer.All);
        }

        return [.. all.OrderBy(mention => mention.First).ThenByDescending(mention => mention.Last).ThenBy(mention => mention.Layer + mention.Origin, StringComparer.Ordinal)];
    }
}
