using Marsad.Model.Incidents;

namespace Marsad.Store.Incidents;

/// <summary>A decision in the log.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Decision">What was decided; null for an undo.</param>
/// <param name="Undoes">Number of the decision that it takes back, or null.</param>
/// <param name="UndoneBy">Number of the undo that took it back, or null.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Who">By whom.</param>
/// <param name="Why">Why, in their words; may be empty.</param>
public sealed record LoggedDecision(long Number, LinkDecision? Decision, long? Undoes, long? UndoneBy, DateTimeOffset At, string Who, string Why);
