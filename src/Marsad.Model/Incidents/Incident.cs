using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>A real-world occurrence that several claims tell of: a view over claims, which are never edited to fit it.</summary>
public sealed record Incident
{
    /// <summary>The first 12 hexadecimal digits of a SHA-256 over the id of its first telling; the same tellings give the same id.</summary>
    public required string Id { get; init; }

    /// <summary>What is told of it, by day of publication, article key and place in the text.</summary>
    public required ImmutableArray<Telling> Tellings { get; init; }

    /// <summary>What kinds of event its claims name, the most told first.</summary>
    public ImmutableArray<EventType> Types { get; init; } = [];

    /// <summary>First and last possible day, or null where nobody tells.</summary>
    public DateRange? When { get; init; }

    /// <summary>True where nobody tells the day and <see cref="When"/> holds the days before the first report.</summary>
    public bool IsWhenAssumed { get; init; }

    /// <summary>Where: the most exact place that its tellings agree on, or null.</summary>
    public PlaceRef? Place { get; init; }

    /// <summary>Ids of the places that contain <see cref="Place"/>, innermost first.</summary>
    public ImmutableArray<string> Within { get; init; } = [];

    /// <summary>Who acted, by how many articles say so.</summary>
    public ImmutableArray<ActorKey> Initiators { get; init; } = [];

    /// <summary>On whom, by how many articles say so.</summary>
    public ImmutableArray<ActorKey> Targets { get; init; } = [];

    /// <summary>Why the tellings are one incident: enough links to hold them together, the strongest first.</summary>
    public ImmutableArray<IncidentLink> Links { get; init; } = [];

    /// <summary>Every claim, in the order of the tellings.</summary>
    public IEnumerable<(Telling Telling, RecordedClaim Claim)> Claims =>
        Tellings.SelectMany(telling => telling.Claims.Select(claim => (telling, claim)));
}
