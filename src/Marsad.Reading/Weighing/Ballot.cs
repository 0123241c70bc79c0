namespace Marsad.Reading.Weighing;

/// <summary>The candidates for one question about one draft, with their clues.</summary>
/// <typeparam name="TCandidate">What is chosen.</typeparam>
internal sealed class Ballot<TCandidate>(WeightTable table)
{
    private readonly int _width = table.Sheet.Dimensions.Length;
    private readonly List<TCandidate> _candidates = [];
    private int[] _scores = [];
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

    /// <summary>The scores of all candidates, in thousandths; valid until the ballot changes.</summary>
    public ReadOnlySpan<int> Scores()
    {
        if (_scores.Length < _candidates.Count)
        {
            _scores = new int[_candidates.Count * 2];
        }

        for (var i = 0; i < _candidates.Count; i++)
        {
            _scores[i] = table.Score(CluesOf(i));
        }

        return _scores.AsSpan(0, _candidates.Count);
    }
}
