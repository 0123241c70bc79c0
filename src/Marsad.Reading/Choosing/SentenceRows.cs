namespace Marsad.Reading.Choosing;

/// <summary>Rows that stand in sentences, in the order of the text, found by sentence.</summary>
/// <typeparam name="TRow">What stands there.</typeparam>
internal sealed class SentenceRows<TRow>
{
    private readonly int[] _firsts;

    /// <summary>Indexes rows.</summary>
    /// <param name="rows">The rows, ordered by sentence.</param>
    /// <param name="sentences">Number of sentences.</param>
    /// <param name="sentenceOf">The sentence of a row.</param>
    public SentenceRows(List<TRow> rows, int sentences, Func<TRow, int> sentenceOf)
    {
        _firsts = new int[sentences + 1];
        var row = 0;
        for (var sentence = 0; sentence < sentences; sentence++)
        {
            while (row < rows.Count && sentenceOf(rows[row]) < sentence)
            {
                row++;
            }

            _firsts[sentence] = row;
        }

        _firsts[^1] = rows.Count;
    }

    /// <summary>Numbers of the rows of a sentence: from, and behind the last.</summary>
    public (int From, int To) Of(int sentence) => (_firsts[sentence], _firsts[sentence + 1]);
}
