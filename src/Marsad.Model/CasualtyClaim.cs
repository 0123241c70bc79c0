namespace Marsad.Model;

/// <summary>People harmed, as one source puts it (codebook, section 2).</summary>
public sealed record CasualtyClaim : Claim
{
    /// <summary>What was done to them.</summary>
    public required Harm Harm { get; init; }

    /// <summary>How many.</summary>
    public required CountRange Count { get; init; }

    /// <summary>Whose people they are.</summary>
    public ActorKey Victim { get; init; } = ActorKey.Unspecified;

    /// <summary>Their status.</summary>
    public VictimClass VictimClass { get; init; }

    /// <summary>Who did it, or null.</summary>
    public ActorKey? Perpetrator { get; init; }

    /// <summary>One incident, or a running total.</summary>
    public Scope Scope { get; init; }

    /// <summary>Id of the claim of the same article that contains these victims, or null.</summary>
    public string? PartOf { get; init; }
}
