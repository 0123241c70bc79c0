using Marsad.Model;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>Chooses a side by all its mentions together: three fair clues for one side outweigh a good one for another.</summary>
internal static class KeyChoice
{
    /// <summary>The best mention of the side with the greatest share of the votes.</summary>
    /// <param name="ballot">The candidates; at least one.</param>
    /// <param name="barred">A side that cannot be it, or null.</param>
    public static PartyChoice Best(Ballot<PartyChoice> ballot, ActorKey? barred)
    {
        var scores = ballot.Scores();
        var highest = Highest(scores);
        var (best, bestVotes) = (-1, -1L);
        for (var i = 0; i < scores.Length; i++)
        {
            var key = ballot.Candidates[i].Key;
            if ((barred is not null && key == barred) || IsNamedBefore(ballot, i))
            {
                continue;
            }

            var votes = VotesFor(ballot, scores, i, highest);
            if (votes > bestVotes)
            {
                (best, bestVotes) = (i, votes);
            }
        }

        return ballot.Candidates[BestMention(ballot, scores, best)];
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

    private static bool IsNamedBefore(Ballot<PartyChoice> ballot, int candidate)
    {
        for (var i = 0; i < candidate; i++)
        {
            if (ballot.Candidates[i].Key == ballot.Candidates[candidate].Key)
            {
                return true;
            }
        }

        return false;
    }

    private static long VotesFor(Ballot<PartyChoice> ballot, ReadOnlySpan<int> scores, int first, int highest)
    {
        var votes = 0L;
        for (var i = first; i < scores.Length; i++)
        {
            votes += ballot.Candidates[i].Key == ballot.Candidates[first].Key ? Votes.Of(scores[i] - highest) : 0;
        }

        return votes;
    }

    private static int BestMention(Ballot<PartyChoice> ballot, ReadOnlySpan<int> scores, int first)
    {
        var best = first;
        for (var i = first; i < scores.Length; i++)
        {
            best = ballot.Candidates[i].Key == ballot.Candidates[first].Key && scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
