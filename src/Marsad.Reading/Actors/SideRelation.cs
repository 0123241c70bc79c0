namespace Marsad.Reading.Actors;

/// <summary>How two sides stand to each other in the wars of the last decades.</summary>
public enum SideRelation
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>They fight each other.</summary>
    Foe,

    /// <summary>They fight beside each other.</summary>
    Ally,
}
