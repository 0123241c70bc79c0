namespace Marsad.Model;

/// <summary>What was done to people (codebook, section 2). Kinds of harm are never merged.</summary>
public enum Harm
{
    /// <summary>Dead.</summary>
    Killed,

    /// <summary>Wounded.</summary>
    Injured,

    /// <summary>Captured, arrested, kidnapped.</summary>
    Held,

    /// <summary>Fate unknown.</summary>
    Missing,

    /// <summary>Driven from home.</summary>
    Displaced,

    /// <summary>One figure for dead and wounded together; never counted as dead.</summary>
    Mixed,
}
