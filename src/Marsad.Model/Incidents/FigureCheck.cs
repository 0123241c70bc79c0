using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>A running total as a recorder published it.</summary>
/// <param name="Harm">What was done to them.</param>
/// <param name="Entry">The figure as told; its <see cref="FigureEntry.When"/> is the period that it covers.</param>
/// <param name="Within">Ids of the places around the place of its telling, innermost first.</param>
public sealed record FigureCheck(Harm Harm, FigureEntry Entry, ImmutableArray<string> Within);
