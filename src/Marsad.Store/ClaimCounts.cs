namespace Marsad.Store;

/// <summary>How many claims of each kind.</summary>
/// <param name="Casualty">People harmed.</param>
/// <param name="Event">Violence and changes of control.</param>
/// <param name="Diplomacy">Diplomatic acts.</param>
/// <param name="Register">What is told for the registers.</param>
public sealed record ClaimCounts(long Casualty, long Event, long Diplomacy, long Register)
{
    /// <summary>All of them.</summary>
    public long Total => Casualty + Event + Diplomacy + Register;
}
