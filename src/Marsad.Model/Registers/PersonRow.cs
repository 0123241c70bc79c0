using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Model.Registers;

/// <summary>A person: roles as told, statements, meetings.</summary>
public sealed record PersonRow
{
    /// <summary>Id in the knowledge, or the name as written where the knowledge does not list the person.</summary>
    public required string Id { get; init; }

    /// <summary>The name: the knowledge's, or the most frequent spelling.</summary>
    public required string Name { get; init; }

    /// <summary>Every spelling met in the record, the most frequent first.</summary>
    public ImmutableArray<string> Spellings { get; init; } = [];

    /// <summary>For whom the person stood, by day of the articles, the oldest first; each actor once.</summary>
    public ImmutableArray<ActorKey> Actors { get; init; } = [];

    /// <summary>The roles as told, the oldest first.</summary>
    public ImmutableArray<ClaimInArticle> Roles { get; init; } = [];

    /// <summary>What the person said, asked, blamed: the claims whose word it is, the oldest first.</summary>
    public ImmutableArray<ClaimInArticle> Said { get; init; } = [];

    /// <summary>Meetings and agreements that name the person, the oldest first.</summary>
    public ImmutableArray<ClaimInArticle> Met { get; init; } = [];
}
