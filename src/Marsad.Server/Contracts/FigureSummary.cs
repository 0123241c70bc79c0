namespace Marsad.Server.Contracts;

/// <summary>A figure of an incident in a list.</summary>
/// <param name="Harm">What was done to them.</param>
/// <param name="Victim">Whose people.</param>
/// <param name="VictimClass">Their status.</param>
/// <param name="Low">Fewest; null where nothing told can be counted.</param>
/// <param name="Best">The figure to use where only one can be used, or null.</param>
/// <param name="High">Most; null too where there is no ceiling.</param>
public sealed record FigureSummary(string Harm, string Victim, string VictimClass, long? Low, long? Best, long? High);
