namespace Marsad.Incidents.Linking;

/// <summary>What each clue adds, in thousandths, as <c>linking/clues.tsv</c> says.</summary>
public sealed class LinkWeights
{
    private readonly Dictionary<string, int> _weights;

    /// <summary>Takes the weights of all clues.</summary>
    /// <exception cref="ArgumentException">A clue has no weight.</exception>
    public LinkWeights(IReadOnlyDictionary<string, int> weights)
    {
        if (Clue.All.FirstOrDefault(clue => !weights.ContainsKey(clue)) is { } missing)
        {
            throw new ArgumentException($"The clue '{missing}' has no weight.", nameof(weights));
        }

        _weights = new Dictionary<string, int>(weights, StringComparer.Ordinal);
    }

    /// <summary>The weight of a clue.</summary>
    public int Of(string clue) => _weights[clue];

    /// <summary>The same weights but for one clue.</summary>
    public LinkWeights With(string clue, int weight) => new(new Dictionary<string, int>(_weights, StringComparer.Ordinal) { [clue] = weight });
}
