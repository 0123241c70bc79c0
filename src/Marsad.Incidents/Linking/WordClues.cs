namespace Marsad.Incidents.Linking;

/// <summary>Do they share rare words: names, things, titles?</summary>
internal static class WordClues
{
    // The sum of shared weights (thousandths of a logarithm) that speaks in full; beside it the share of all rare words counts.
    private const double FullWeight = 30_000;

    public static void Add(ref Scoring scoring, TellingProfile one, TellingProfile other)
    {
        var (i, j, sum, squares) = (0, 0, 0L, 0.0);
        while (i < one.WordHashes.Length && j < other.WordHashes.Length)
        {
            var (first, second) = (one.WordHashes[i], other.WordHashes[j]);
            if (first == second)
            {
                sum += one.WordWeights[i];
                squares += (double)one.WordWeights[i] * one.WordWeights[i];
            }

            i += first <= second ? 1 : 0;
            j += second <= first ? 1 : 0;
        }

        if (sum == 0)
        {
            scoring.Add(Clue.WordsNone);
            return;
        }

        var cosine = squares / Math.Max(1, one.Norm * other.Norm);
        scoring.AddShare(Clue.WordsShared, Math.Min(1, sum / FullWeight) * 0.5 + (cosine * 0.5));
    }
}
