namespace Marsad.Model.Registers;

/// <summary>The registers as users ask for them.</summary>
public enum RegisterName
{
    /// <summary>The calendar of talks: <see cref="TalksRow"/>.</summary>
    Talks,

    /// <summary>Ceasefires and agreements: <see cref="TruceRow"/>.</summary>
    Truces,

    /// <summary>Resolutions and mandates: <see cref="MandateRow"/>.</summary>
    Mandates,

    /// <summary>Who holds what: <see cref="ControlRow"/>.</summary>
    Control,

    /// <summary>Crossings, aid, people in need: <see cref="AccessRow"/>.</summary>
    Access,

    /// <summary>Who is who: <see cref="PersonRow"/>.</summary>
    Persons,

    /// <summary>Who asks what of whom, who blames whom: <see cref="DemandRow"/>.</summary>
    Demands,
}
