using System.Collections.Immutable;

namespace Marsad.Model;

/// <summary>A diplomatic act, as one source puts it (codebook, section 4).</summary>
public sealed record DiplomacyClaim : Claim
{
    /// <summary>What was done.</summary>
    public required DiplomacyType Type { get; init; }

    /// <summary>Who takes part; for a demand or an accusation the speaker first, then who is addressed or blamed.</summary>
    public ImmutableArray<ActorKey> Participants { get; init; } = [];
}
