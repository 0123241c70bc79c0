namespace Marsad.Model.Incidents;

/// <summary>One figure of a toll.</summary>
/// <param name="Side">Whose people; null for all sides together.</param>
/// <param name="Harm">What was done to them.</param>
/// <param name="Group">Month (<c>2019-04</c>), place id or name, perpetrator or source; null where the toll is not grouped; <c>?</c> where it is not known.</param>
/// <param name="Range">How many.</param>
/// <param name="Incidents">In how many incidents.</param>
/// <param name="Explanation">The sum as a tree.</param>
public sealed record TollRow(ActorKey? Side, Harm Harm, string? Group, FigureRange Range, int Incidents, TollNode Explanation);
