using Marsad.Model;

namespace Marsad.Reading.Choosing;

/// <summary>A side that an article names at one place, with what its own words tell.</summary>
/// <param name="Key">Who.</param>
/// <param name="First">First token of the name, without the nouns that lead to it.</param>
/// <param name="Last">Token behind it.</param>
/// <param name="Start">First token of the noun phrase.</param>
/// <param name="Sentence">Number of its sentence.</param>
internal sealed record PartyNote(ActorKey Key, int First, int Last, int Start, int Sentence)
{
    /// <summary>What stands before the noun phrase.</summary>
    public PartyCue Cue { get; init; }

    /// <summary>What leads to the name.</summary>
    public PartyHead Head { get; init; }

    /// <summary>What stands behind it.</summary>
    public PartyBehind Behind { get; init; }

    /// <summary>How it is named.</summary>
    public PartySense Sense { get; init; }

    /// <summary>What kind of side it is.</summary>
    public PartyKind Kind { get; init; }

    /// <summary>How often the article names it.</summary>
    public PartyShare Share { get; init; }

    /// <summary>True where it stands in the words that name a speaker.</summary>
    public bool Speaks { get; init; }
}
