namespace Marsad.Model;

/// <summary>The kinds of claim (codebook, sections 2 to 4; the last is our own).</summary>
public enum ClaimKind
{
    /// <summary>People harmed: <see cref="CasualtyClaim"/>.</summary>
    Casualty,

    /// <summary>Violence or a change of control: <see cref="EventClaim"/>.</summary>
    Event,

    /// <summary>A diplomatic act: <see cref="DiplomacyClaim"/>.</summary>
    Diplomacy,

    /// <summary>What is told for a register: <see cref="RegisterClaim"/>.</summary>
    Register,
}
