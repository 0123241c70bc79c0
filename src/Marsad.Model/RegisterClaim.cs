using System.Collections.Immutable;

namespace Marsad.Model;

/// <summary>What one source says at one place for a register: a round of talks postponed, a truce in force, a town under siege.</summary>
/// <remarks>
/// Beside the three kinds of the codebook and never instead of them: a meeting is a <see cref="DiplomacyClaim"/>, a town that changes
/// hands an <see cref="EventClaim"/>. <see cref="Claim.When"/> is the day of the matter: of the round, of coming into force, since when.
/// Its id is <c>r1</c>, <c>r2</c> …
/// </remarks>
public sealed record RegisterClaim : Claim
{
    /// <summary>Which register.</summary>
    public required Register Register { get; init; }

    /// <summary>What it tells.</summary>
    public required RegisterAspect Aspect { get; init; }

    /// <summary>Id of the negotiation track or of the agreement where the words name one (<c>knowledge/registers</c>), or null.</summary>
    public string? Subject { get; init; }

    /// <summary>Number of the round or of the resolution, or null.</summary>
    public long? Number { get; init; }

    /// <summary>How many people, or null.</summary>
    public CountRange? People { get; init; }

    /// <summary>What share of the place, in percent, or null.</summary>
    public CountRange? Share { get; init; }

    /// <summary>Until when it holds, or null.</summary>
    public DateRange? Until { get; init; }

    /// <summary>The words that tell what it is about: a condition, a result, what is authorised, an office; or null.</summary>
    public Evidence? Terms { get; init; }

    /// <summary>The actors, in the order of the roles and of the text.</summary>
    public ImmutableArray<RegisterParty> Parties { get; init; } = [];

    /// <summary>The person it is about, or null.</summary>
    public PersonRef? Person { get; init; }
}
