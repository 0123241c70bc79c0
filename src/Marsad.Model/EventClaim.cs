namespace Marsad.Model;

/// <summary>Violence or a change of control, as one source puts it (codebook, section 3).</summary>
public sealed record EventClaim : Claim
{
    /// <summary>What happened.</summary>
    public required EventType Type { get; init; }

    /// <summary>Who acted; for <see cref="EventType.Territory"/> who ends up holding the place. Null where the text does not tell.</summary>
    public ActorKey? Initiator { get; init; }

    /// <summary>On whom, or null.</summary>
    public ActorKey? Target { get; init; }
}
