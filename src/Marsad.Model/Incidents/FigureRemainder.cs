using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>What a total leaves when the parts that are known are taken away (UCDP GED: clarity 2).</summary>
/// <param name="Whole">Key of the claim that gives the total.</param>
/// <param name="Parts">Keys of the claims that give the parts.</param>
/// <param name="People">Total less parts; negative where the parts are more than the total, which is a contradiction to look at.</param>
public sealed record FigureRemainder(string Whole, ImmutableArray<string> Parts, long People);
