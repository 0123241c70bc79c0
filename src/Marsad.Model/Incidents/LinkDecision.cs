using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>What a person decided about incidents; it wins over every score.</summary>
/// <param name="Number">Its number in the log, from 1; where decisions contradict each other, the higher one wins.</param>
/// <param name="Kind">Merge or split.</param>
/// <param name="Claims">Claim keys of the one side.</param>
/// <param name="Others">Claim keys of the other side.</param>
public sealed record LinkDecision(long Number, LinkDecisionKind Kind, ImmutableArray<string> Claims, ImmutableArray<string> Others);
