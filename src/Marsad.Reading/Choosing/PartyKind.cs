namespace Marsad.Reading.Choosing;

/// <summary>What kind of side it is, by the registry of actors.</summary>
internal enum PartyKind
{
    /// <summary>Not in the registry.</summary>
    Unlisted,

    /// <summary>A state.</summary>
    State,

    /// <summary>Rebels, a militia or a party.</summary>
    Faction,

    /// <summary>A jihadist group.</summary>
    Jihadist,

    /// <summary>A coalition of states.</summary>
    Coalition,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A recorder, agency or outlet.</summary>
    Reporter,

    /// <summary>A public.</summary>
    Public,

    /// <summary>Armed people with no named group.</summary>
    Militants,

    /// <summary>Civilians.</summary>
    Civilians,
}
