using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Observatory.Comparing;

/// <summary>What came of comparing with a file of UCDP GED.</summary>
/// <param name="Comparison">The comparison; null where the file has no row that can be read.</param>
/// <param name="Faults">What was wrong in the file, in order.</param>
/// <param name="Rejected">How many of them cost a row.</param>
public sealed record GedRun(GedComparison? Comparison, ImmutableArray<Diagnostic> Faults, int Rejected);
