namespace Marsad.Model;

/// <summary>The registers: living lists over claims of what is not battle.</summary>
public enum Register
{
    /// <summary>Rounds of negotiation and conferences: announced, held, postponed, failed.</summary>
    Talks,

    /// <summary>Ceasefires and agreements: who is bound, who is left out, who is said to breach them.</summary>
    Truce,

    /// <summary>Resolutions and mandates: what they authorise, when they expire.</summary>
    Mandate,

    /// <summary>Who holds, besieges or shares a place.</summary>
    Control,

    /// <summary>Crossings, convoys, people besieged, displaced or in need.</summary>
    Access,

    /// <summary>Who is who: roles as told, appointments, resignations.</summary>
    Person,
}
