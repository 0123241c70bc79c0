namespace Marsad.Reading.Places;

/// <summary>What must stand before a name for it to be a place's and not a common word or a person's.</summary>
public enum NameNeed
{
    /// <summary>Nothing: the name is a place's wherever it stands.</summary>
    Nothing,

    /// <summary>A preposition of place ("in", "to", "from") or a place noun.</summary>
    Preposition,

    /// <summary>A place noun ("town", "village", "quarter", "camp").</summary>
    PlaceNoun,
}
