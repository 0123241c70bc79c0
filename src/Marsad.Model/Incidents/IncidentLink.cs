using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>Why two tellings are taken for one incident.</summary>
/// <param name="First">Id of the one telling.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Score">Sum of the reasons' weights, in thousandths; at or above the threshold of the linking table.</param>
/// <param name="Reasons">The clues that speak for and against it, the heaviest first.</param>
public sealed record IncidentLink(string First, string Second, int Score, ImmutableArray<LinkReason> Reasons);
