namespace Marsad.Reading.Weighing;

/// <summary>Decides a ballot by all candidates that give one answer together: three fair clues for one outweigh a good one for another.</summary>
internal static class VoteCount
{
    /// <summary>The best candidate of the answer with the greatest share of the votes.</summary>
    /// <param name="ballot">The candidates; at least one that is not barred.</param>
    /// <param name="isSame">True where two candidates give one answer.</param>
    /// <param name="isBarred">True for a candidate that cannot win; null where all can.</param>
    /// <typeparam name="TCandidate">What is chosen.</typeparam>
    public static TCandidate Best<TCandidate>(Ballot<TCandidate> ballot, Func<TCandidate, TCandidate, bool> isSame, Predicate<TCandidate>? isBarred = null)
    {
        var scores = ballot.Scores();
        var candidates = ballot.Candidates;
        var highest = Highest(scores);
        var (best, bestVotes) = (-1, -1L);
        for (var i = 0; i < scores.Length; i++)
        {
            if (isBarred?.Invoke(candidates[i]) == true || IsGivenBefore(candidates, i, isSame))
            {
                continue;
            }

            var votes = VotesFor(candidates, scores, i, highest, isSame);
            if (votes > bestVotes)
            {
                (best, bestVotes) = (i, votes);
            }
        }

        return candidates[BestOf(candidates, scores, best, isSame)];
    }

    private static int Highest(ReadOnlySpan<int> scores)
    {
        var highest = int.MinValue;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        return highest;
    }

    private static bool IsGivenBefore<TCandidate>(IReadOnlyList<TCandidate> candidates, int candidate, Func<TCandidate, TCandidate, bool> isSame)
    {
        for (var i = 0; i < candidate; i++)
        {
            if (isSame(candidates[i], candidates[candidate]))
            {
                return true;
            }
        }

        return false;
    }

    private static long VotesFor<TCandidate>(IReadOnlyList<TCandidate> candidates, ReadOnlySpan<int> scores, int first, int highest, Func<TCandidate, TCandidate, bool> isSame)
    {
        var votes = 0L;
        for (var i = first; i < scores.Length; i++)
        {
            votes += isSame(candidates[i], candidates[first]) ? Votes.Of(scores[i] - highest) : 0;
        }

        return votes;
    }

    private static int BestOf<TCandidate>(IReadOnlyList<TCandidate> candidates, ReadOnlySpan<int> scores, int first, Func<TCandidate, TCandidate, bool> isSame)
    {
        var best = first;
        for (var i = first; i < scores.Length; i++)
        {
            best = isSame(candidates[i], candidates[first]) && scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
