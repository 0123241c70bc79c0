namespace Marsad.Incidents.Reconciling;

/// <summary>What sets the high end of a figure.</summary>
public enum HighRule
{
    /// <summary>The highest latest figure of anyone.</summary>
    Highest,

    /// <summary>The highest latest figure of a source that is no side of the incident; of anyone, where all are.</summary>
    HighestIndependent,
}
