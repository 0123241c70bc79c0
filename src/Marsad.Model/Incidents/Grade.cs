using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>How well an incident is supported, and why.</summary>
/// <param name="Level">The grade.</param>
/// <param name="Origins">How many origins, independent of each other, assert it.</param>
/// <param name="Reasons">What the rule found, the deciding one first.</param>
public sealed record Grade(GradeLevel Level, int Origins, ImmutableArray<FigureReason> Reasons);
