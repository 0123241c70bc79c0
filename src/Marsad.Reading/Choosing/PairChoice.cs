using Marsad.Model;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>Chooses two sides at once: nobody acts on themselves.</summary>
internal static class PairChoice
{
    /// <summary>The pair with the highest sum of scores whose sides differ, or are both nobody.</summary>
    public static (PartyChoice One, PartyChoice Other) Best(Ballot<PartyChoice> ones, Ballot<PartyChoice> others)
    {
        var (one, other) = (ones.Best(), others.Best());
        var (first, second) = (ones.Candidates[one], others.Candidates[other]);
        if (first.Key is null || first.Key != second.Key)
        {
            return (first, second);
        }

        var otherThan = BestOtherThan(others, second.Key);
        var oneThan = BestOtherThan(ones, first.Key);
        return ones.ScoreOf(one) + others.ScoreOf(otherThan) >= ones.ScoreOf(oneThan) + others.ScoreOf(other)
            ? (first, others.Candidates[otherThan])
            : (ones.Candidates[oneThan], second);
    }

    private static int BestOtherThan(Ballot<PartyChoice> ballot, ActorKey? key)
    {
        var (best, bestScore) = (-1, int.MinValue);
        for (var i = 0; i < ballot.Candidates.Count; i++)
        {
            if (ballot.Candidates[i].Key != key && ballot.ScoreOf(i) is var score && score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }
}
