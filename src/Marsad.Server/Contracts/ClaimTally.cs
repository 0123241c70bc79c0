namespace Marsad.Server.Contracts;

/// <summary>How many claims of each kind an article has.</summary>
/// <param name="Casualty">People harmed.</param>
/// <param name="Event">Violence and changes of control.</param>
/// <param name="Diplomacy">Diplomatic acts.</param>
/// <param name="Register">What is told for the registers.</param>
public sealed record ClaimTally(long Casualty, long Event, long Diplomacy, long Register);
