namespace Marsad.Server.Contracts;

/// <summary>How well an incident is supported.</summary>
/// <param name="Level">The grade, such as <c>fair</c>.</param>
/// <param name="Origins">How many origins, independent of each other, assert it.</param>
public sealed record GradeMark(string Level, int Origins);
