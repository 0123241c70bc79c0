namespace Marsad.Model;

/// <summary>Violence and changes of control (codebook, section 3).</summary>
public enum EventType
{
    /// <summary>Fighting between two sides.</summary>
    Clash,

    /// <summary>A one-sided armed attack without a named method.</summary>
    Attack,

    /// <summary>Artillery, mortars, rockets, missiles, tank fire.</summary>
    Shelling,

    /// <summary>Bombing from aircraft or drones.</summary>
    Airstrike,

    /// <summary>A device, mine or car bomb; a blast not said to be suicidal.</summary>
    Explosion,

    /// <summary>The attacker dies in the blast.</summary>
    SuicideAttack,

    /// <summary>Execution, assassination, killing of people in custody.</summary>
    Killing,

    /// <summary>Arrest, capture, abduction.</summary>
    Seizure,

    /// <summary>A place changes hands.</summary>
    Territory,
}
