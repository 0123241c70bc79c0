namespace Marsad.Model;

/// <summary>Status of the victims, as the source states it.</summary>
public enum VictimClass
{
    /// <summary>The text does not tell.</summary>
    Unknown,

    /// <summary>Soldiers, police, fighters, militiamen, commanders.</summary>
    Combatant,

    /// <summary>Civilians.</summary>
    Civilian,

    /// <summary>Both, in one figure.</summary>
    Mixed,
}
