namespace Marsad.Incidents.Reconciling;

/// <summary>What sets the best figure.</summary>
public enum BestRule
{
    /// <summary>The figure of the best-placed source, by rank and recency.</summary>
    BestPlaced,

    /// <summary>The lowest latest figure of anyone.</summary>
    Lowest,

    /// <summary>The highest latest figure of a source that is no side of the incident; of anyone, where all are.</summary>
    HighestIndependent,
}
