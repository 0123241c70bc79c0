namespace Marsad.Model.Incidents;

/// <summary>What kind of organised violence a GED row is (UCDP <c>type_of_violence</c>).</summary>
public enum GedViolence
{
    /// <summary>At least one side is a government (1).</summary>
    StateBased = 1,

    /// <summary>Armed groups of which none is a government (2).</summary>
    NonState = 2,

    /// <summary>An armed side against civilians (3).</summary>
    OneSided = 3,
}
