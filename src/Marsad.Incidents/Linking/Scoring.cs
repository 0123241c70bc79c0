using Marsad.Model.Incidents;

namespace Marsad.Incidents.Linking;

/// <summary>Adds up the clues of one pair; keeps them only where somebody will read them.</summary>
internal struct Scoring(LinkWeights weights, List<LinkReason>? reasons)
{
    /// <summary>The sum so far, in thousandths.</summary>
    public int Sum { get; private set; }

    /// <summary>True where something rules the link out, whatever the sum.</summary>
    public bool IsRuledOut { get; private set; }

    /// <summary>Adds a clue in full.</summary>
    public void Add(string clue, string detail = "") => AddShare(clue, 1, detail);

    /// <summary>Adds a share of a clue, 1 being all of it.</summary>
    public void AddShare(string clue, double share, string detail = "")
    {
        var weight = (int)(weights.Of(clue) * share);
        Sum += weight;
        if (weight != 0)
        {
            reasons?.Add(new LinkReason(clue, weight, detail));
        }
    }

    /// <summary>What a fit of two places would add.</summary>
    public readonly double Worth(PlaceFit fit) => weights.Of(fit.Clue) * fit.Share;

    /// <summary>Rules the link out.</summary>
    public void RuleOut() => IsRuledOut = true;
}
