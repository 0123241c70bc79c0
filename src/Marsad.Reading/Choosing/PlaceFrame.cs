namespace Marsad.Reading.Choosing;

/// <summary>What a place name is part of.</summary>
internal enum PlaceFrame
{
    /// <summary>Nothing.</summary>
    Free,

    /// <summary>The words that name a speaker.</summary>
    Seat,

    /// <summary>The name of an actor.</summary>
    Actor,

    /// <summary>An adjective of nationality.</summary>
    Demonym,
}
