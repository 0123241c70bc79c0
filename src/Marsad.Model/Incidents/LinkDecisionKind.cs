namespace Marsad.Model.Incidents;

/// <summary>What a person can decide about two groups of claims.</summary>
public enum LinkDecisionKind
{
    /// <summary>They are one incident.</summary>
    Merge,

    /// <summary>They are two.</summary>
    Split,
}
