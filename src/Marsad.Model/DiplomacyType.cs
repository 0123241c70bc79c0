namespace Marsad.Model;

/// <summary>Diplomatic acts that are coded (codebook, section 4).</summary>
public enum DiplomacyType
{
    /// <summary>Sides meet, call, visit, hold talks or a session.</summary>
    Meeting,

    /// <summary>A deal, ceasefire, adopted resolution, joint decision.</summary>
    Agreement,

    /// <summary>One side asks another to act.</summary>
    Demand,

    /// <summary>One side blames another for an act.</summary>
    Accusation,
}
