using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Model.Registers;

/// <summary>What lists show of a row of any register.</summary>
public sealed record RegisterHead
{
    /// <summary>Which register.</summary>
    public required RegisterName Register { get; init; }

    /// <summary>The row's id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about: id of a track or agreement, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>That in English where the knowledge lists it, or null.</summary>
    public string? English { get; init; }

    /// <summary>That in Arabic, or a name; or null.</summary>
    public string? Arabic { get; init; }

    /// <summary>Number of the round or resolution, or null.</summary>
    public long? Number { get; init; }

    /// <summary>How it stands, as a code; or null.</summary>
    public string? State { get; init; }

    /// <summary>Where, or null.</summary>
    public PlaceRef? Place { get; init; }

    /// <summary>First day, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The actors, each once.</summary>
    public ImmutableArray<ActorKey> Actors { get; init; } = [];

    /// <summary>The persons, each once.</summary>
    public ImmutableArray<PersonRef> Persons { get; init; } = [];

    /// <summary>People, as told last; or null.</summary>
    public CountRange? People { get; init; }

    /// <summary>What was told, in the row's order.</summary>
    public required ImmutableArray<ClaimInArticle> Statements { get; init; }

    /// <summary>The whole row: a <see cref="TalksRow"/>, <see cref="TruceRow"/> …</summary>
    public required object Row { get; init; }
}
