namespace Marsad.Reading.Weighing;

/// <summary>The candidates for one question about one draft, with their clues.</summary>
/// <typeparam name="TCandidate">What is chosen.</typeparam>
internal sealed class Ballot<TCandidate>(WeightTable table)
{
    private readonly int _width = table.Sheet.Dimensions.Length;
    private readonly List<TCandidate> _candidates = [];
    private byte[] _clues = new byte[table.Sheet.Dimensions.Length * 16];

    /// <summary>The weights that decide.</summary>
    public WeightTable Table => table;

    /// <summary>The candidates, in the order in which they were added.</summary>
    public IReadOnlyList<TCandidate> Candidates => _candidates;

    /// <summary>Adds a candidate; its clues, all zero, are to be filled in before the next is added.</summary>
    public Span<byte> Add(TCandidate candidate)
    {
        var at = _candidates.Count * _width;
        if (at + _width > _clues.Length)
        {
            Array.Resize(ref _clues, _clues.Length * 2);
        }

        _candidates.Add(candidate);
        return _clues.AsSpan(at, _width);
    }

    /// <summary>Removes all candidates.</summary>
    public void Clear()
    {
        Array.Clear(_clues, 0, _candidates.Count * _width);
        _candidates.Clear();
    }

    /// <summary>The clues of a candidate, which may be filled in until the ballot is cleared.</summary>
    public Span<byte> CluesOf(int candidate) => _clues.AsSpan(candidate * _width, _width);

    /// <summary>The score of a candidate, in thousandths.</summary>
    public int ScoreOf(int candidate) => table.Score(CluesOf(candidate));

    /// <summary>The candidate with the highest score, the first of equals; -1 where there is none.</summary>
    public int Best()
    {
        var (best, bestScore) = (-1, int.MinValue);
        for (var i = 0; i < _candidates.Count; i++)
        {
            if (ScoreOf(i) is var score && score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }
}
