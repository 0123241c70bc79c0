using System.Collections.Immutable;

namespace Marsad.Incidents.Syndication;

/// <summary>What two articles have in common.</summary>
/// <param name="Share">How much of the one's words, 0 to 1.</param>
/// <param name="ShareOfOther">How much of the other's, 0 to 1.</param>
/// <param name="Passages">Where, in the order of the one's text.</param>
internal sealed record TextMatch(double Share, double ShareOfOther, ImmutableArray<MatchingPassage> Passages)
{
    /// <summary>How much of the shorter one stands in the longer.</summary>
    public double Containment => Math.Max(Share, ShareOfOther);

    /// <summary>How many words are the same, word for word.</summary>
    public int Words => Passages.Sum(passage => passage.Words);
}
