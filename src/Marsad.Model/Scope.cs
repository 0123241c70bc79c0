namespace Marsad.Model;

/// <summary>What a casualty figure covers.</summary>
public enum Scope
{
    /// <summary>One incident or one operation.</summary>
    Incident,

    /// <summary>A running total over a period or many incidents; never added to an incident.</summary>
    Cumulative,
}
