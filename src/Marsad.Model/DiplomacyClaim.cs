using System.Collections.Immutable;

namespace Marsad.Model;

/// <summary>A diplomatic act, as one source puts it (codebook, section 4).</summary>
public sealed record DiplomacyClaim : Claim
{
    /// <summary>What was done.</summary>
    public required DiplomacyType Type { get; init; }

    /// <summary>Who takes part; for a demand or an accusation the speaker first, then who is addressed or blamed.</summary>
    public ImmutableArray<ActorKey> Participants { get; init; } = [];

    /// <summary>Persons who take part, speak or are addressed, where the words name them.</summary>
    public ImmutableArray<PersonRef> Persons { get; init; } = [];

    /// <summary>Id of the negotiation track or of the agreement that the words name (<c>knowledge/registers</c>), or null.</summary>
    public string? Subject { get; init; }

    /// <summary>The words that tell what is asked or blamed, behind the act itself; or null.</summary>
    public Evidence? About { get; init; }
}
