namespace Marsad.Incidents.Linking;

/// <summary>How a telling meets others under one key.</summary>
public enum NeighbourhoodRole
{
    /// <summary>It meets everybody there.</summary>
    Peer,

    /// <summary>It lies inside the area of the key and meets only <see cref="Area"/>; two villages do not meet for lying in one province.</summary>
    Inside,

    /// <summary>It tells only the area and meets <see cref="Inside"/>.</summary>
    Area,
}
