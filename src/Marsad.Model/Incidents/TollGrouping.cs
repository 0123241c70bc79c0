namespace Marsad.Model.Incidents;

/// <summary>How the rows of a toll are grouped.</summary>
public enum TollGrouping
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By the month in which the incident starts.</summary>
    Month,

    /// <summary>By the incident's place.</summary>
    Place,

    /// <summary>By who is said to have done it.</summary>
    Perpetrator,

    /// <summary>By who says so: each source's own toll. These rows tell of the same people and do not add up.</summary>
    Source,
}
