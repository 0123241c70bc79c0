using Marsad.Model;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>Chooses a side by all its mentions together.</summary>
internal static class KeyChoice
{
    /// <summary>The best mention of the side with the greatest share of the votes.</summary>
    /// <param name="ballot">The candidates; at least one.</param>
    /// <param name="barred">A side that cannot be it, or null.</param>
    public static PartyChoice Best(Ballot<PartyChoice> ballot, ActorKey? barred) =>
        VoteCount.Best(ballot, static (left, right) => left.Key == right.Key, barred is { } side ? candidate => candidate.Key == side : null);
}
