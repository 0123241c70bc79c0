namespace Marsad.Model;

/// <summary>How exactly a resolved place is known.</summary>
public enum PlacePrecision
{
    /// <summary>The text names it; no entry of the gazetteer was chosen.</summary>
    Unresolved,

    /// <summary>A building, camp, base, crossing or quarter.</summary>
    Site,

    /// <summary>A town or village.</summary>
    Town,

    /// <summary>A district or the countryside of a town.</summary>
    District,

    /// <summary>A governorate, province or region.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,
}
