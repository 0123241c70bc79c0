using System.Collections.Immutable;

namespace Marsad.Model;

/// <summary>Who says it, at the origin, and through whom it came.</summary>
/// <param name="Key">The origin.</param>
/// <param name="Cue">The words that attribute the claim.</param>
/// <param name="Via">Agencies and outlets it passed through, nearest to the origin first.</param>
public sealed record SourceRef(ActorKey Key, Evidence? Cue, ImmutableArray<ActorKey> Via)
{
    /// <summary>What it is worth as said.</summary>
    public SpeechManner Manner { get; init; }

    /// <summary>The person who speaks, where the words name one that the knowledge lists; or null.</summary>
    public PersonRef? Person { get; init; }
}
