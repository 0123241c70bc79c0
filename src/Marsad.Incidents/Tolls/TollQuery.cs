using System.Collections.Immutable;
using Marsad.Incidents.Reconciling;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tolls;

/// <summary>A question for a toll; an empty list asks for all.</summary>
public sealed record TollQuery
{
    /// <summary>Whose people.</summary>
    public ImmutableArray<ActorKey> Sides { get; init; } = [];

    /// <summary>What was done to them.</summary>
    public ImmutableArray<Harm> Harms { get; init; } = [];

    /// <summary>Where: ids or names of places; what lies inside them counts.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Who is said to have done it.</summary>
    public ImmutableArray<ActorKey> Perpetrators { get; init; } = [];

    /// <summary>First day, or null. An incident counts where it starts.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How the rows are grouped.</summary>
    public TollGrouping Grouping { get; init; }

    /// <summary>How low, best and high are set.</summary>
    public ReconcilingPolicy Policy { get; init; } = ReconcilingPolicy.LatestOfEachOrigin;
}
