namespace Marsad.Model.Incidents;

/// <summary>Where our best figure lies against UCDP's low and high.</summary>
public enum GedVerdict
{
    /// <summary>Between them, both ends included.</summary>
    Inside,

    /// <summary>Under their low.</summary>
    Below,

    /// <summary>Over their high.</summary>
    Above,
}
