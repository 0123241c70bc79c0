using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Model.Registers;

/// <summary>Who asked what of whom, or blamed whom for what; repeats in other papers in one row.</summary>
public sealed record DemandRow
{
    /// <summary>Names the row.</summary>
    public required string Id { get; init; }

    /// <summary>Demand or accusation.</summary>
    public required DiplomacyType Type { get; init; }

    /// <summary>Who speaks, or null.</summary>
    public ActorKey? Speaker { get; init; }

    /// <summary>Who is asked or blamed, or null.</summary>
    public ActorKey? Addressed { get; init; }

    /// <summary>The persons that the words name.</summary>
    public ImmutableArray<PersonRef> Persons { get; init; } = [];

    /// <summary>The day it was said or told, or null.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The track or agreement that it is about, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>Incidents that the words around it tell of.</summary>
    public ImmutableArray<string> Incidents { get; init; } = [];

    /// <summary>What was told, the oldest first; the first is quoted.</summary>
    public required ImmutableArray<ClaimInArticle> Statements { get; init; }
}
