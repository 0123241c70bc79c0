using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Reading.Attribution;

/// <summary>Who is speaking, over a stretch of tokens.</summary>
/// <param name="First">Index of the first token that they say.</param>
/// <param name="Last">Index behind the last one.</param>
/// <param name="Key">Who says it, at the origin.</param>
/// <param name="CueFirst">First token of the attributing words.</param>
/// <param name="CueLast">Token behind them.</param>
/// <param name="Via">Through whom it came.</param>
/// <param name="Reason">The step that found it.</param>
/// <param name="Denies">True where the speaker denies what is said.</param>
internal sealed record Speaker(int First, int Last, ActorKey Key, int CueFirst, int CueLast, ImmutableArray<ActorKey> Via, string Reason, bool Denies)
{
    /// <summary>True where the words govern the clause around them («بحسب المرصد»), not what follows.</summary>
    public bool IsWholeClause { get; init; }

    /// <summary>True where the verb of saying was feminine, false where it was masculine, null where it does not tell.</summary>
    public bool? Gender { get; init; }

    /// <summary>True in a relative clause («المتحدث الذي أعلن …»): what is said ends with it.</summary>
    public bool EndsAtComma { get; init; }

    /// <summary>What their words are worth as said.</summary>
    public SpeechManner Manner { get; init; }
}
