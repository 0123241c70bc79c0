namespace Marsad.Model;

/// <summary>In which part a register claim names an actor.</summary>
public enum RegisterRole
{
    /// <summary>Who meets, is bound, holds, opens, blocks.</summary>
    Party,

    /// <summary>Against or towards whom: the besieged side, the other party.</summary>
    Other,

    /// <summary>Who stands surety or mediates.</summary>
    Guarantor,

    /// <summary>Whom a truce does not bind.</summary>
    Excluded,

    /// <summary>Who is said to have broken it.</summary>
    Blamed,

    /// <summary>Whose resolution or office it is.</summary>
    Body,
}
