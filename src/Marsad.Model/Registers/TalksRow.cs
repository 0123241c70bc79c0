using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Model.Registers;

/// <summary>One round of a negotiation track, or one meeting outside any track, with all that was told of it.</summary>
public sealed record TalksRow
{
    /// <summary>Names the row; the same claims give the same id.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the track (<c>knowledge/registers/tracks.tsv</c>), or null for a meeting outside any.</summary>
    public string? Track { get; init; }

    /// <summary>Number of the round where a source tells it.</summary>
    public long? Number { get; init; }

    /// <summary>How it stands by the last word on it.</summary>
    public required TalksState State { get; init; }

    /// <summary>The day or days that most statements give, of equals the ones told last; null where none gives any.</summary>
    public DateRange? When { get; init; }

    /// <summary>The days as the sources gave them, each once, in the order in which they were told.</summary>
    public ImmutableArray<DateRange> Days { get; init; } = [];

    /// <summary>Where, by most statements; or null.</summary>
    public PlaceRef? Place { get; init; }

    /// <summary>Who takes part, by any statement.</summary>
    public ImmutableArray<ActorKey> Participants { get; init; } = [];

    /// <summary>The persons that statements name.</summary>
    public ImmutableArray<PersonRef> Persons { get; init; } = [];

    /// <summary>What was told, the oldest first.</summary>
    public required ImmutableArray<ClaimInArticle> Statements { get; init; }
}
