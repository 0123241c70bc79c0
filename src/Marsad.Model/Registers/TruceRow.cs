using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Model.Registers;

/// <summary>A ceasefire or agreement, with its terms as the sources gave them.</summary>
public sealed record TruceRow
{
    /// <summary>Names the row.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the agreement (<c>knowledge/registers/agreements.tsv</c>) where a source names it, or null.</summary>
    public string? Agreement { get; init; }

    /// <summary>What was told of it last: in force, extended, collapsed …</summary>
    public required RegisterAspect State { get; init; }

    /// <summary>Since when it binds, as the sources gave it, each day once.</summary>
    public ImmutableArray<DateRange> InForce { get; init; } = [];

    /// <summary>Until when, as the sources gave it.</summary>
    public ImmutableArray<DateRange> Until { get; init; } = [];

    /// <summary>Where it holds.</summary>
    public ImmutableArray<PlaceRef> Areas { get; init; } = [];

    /// <summary>Whom it binds.</summary>
    public ImmutableArray<ActorKey> Parties { get; init; } = [];

    /// <summary>Who stands surety.</summary>
    public ImmutableArray<ActorKey> Guarantors { get; init; } = [];

    /// <summary>Whom it leaves out, by whose word, and who says otherwise.</summary>
    public ImmutableArray<TruceExclusion> Exclusions { get; init; } = [];

    /// <summary>Breaches that somebody alleges.</summary>
    public ImmutableArray<ClaimInArticle> Breaches { get; init; } = [];

    /// <summary>Incidents of its area, days and parties: possible breaches, never declared ones.</summary>
    public ImmutableArray<string> PossibleBreaches { get; init; } = [];

    /// <summary>What was told, the oldest first.</summary>
    public required ImmutableArray<ClaimInArticle> Statements { get; init; }
}
