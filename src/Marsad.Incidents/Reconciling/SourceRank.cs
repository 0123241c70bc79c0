using Marsad.Model;

namespace Marsad.Incidents.Reconciling;

/// <summary>What the table of ranks says of a source.</summary>
/// <param name="Rank">How far it is trusted with a figure, 0 to 100.</param>
/// <param name="Kind">What kind of source it is, such as <c>monitor</c>.</param>
/// <param name="SpeaksFor">The side whose voice it is, or null.</param>
public sealed record SourceRank(int Rank, string Kind, ActorKey? SpeaksFor);
