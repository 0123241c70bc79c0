using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Store;

/// <summary>What is to be recorded of one input.</summary>
public abstract record RecordEntry
{
    private RecordEntry(InputOrigin origin) => Origin = origin;

    /// <summary>Where the input came from; with it a second run finds its own first.</summary>
    public InputOrigin Origin { get; }

    /// <summary>An article that was read.</summary>
    /// <param name="Origin">Where it came from.</param>
    /// <param name="Key">Which article it is.</param>
    /// <param name="Reading">What was read.</param>
    /// <param name="Payloads">Its claims as JSON, one for each claim, in their order.</param>
    /// <param name="Words">Its words, for searching.</param>
    public sealed record Read(
        InputOrigin Origin,
        ArticleKey Key,
        ArticleReading Reading,
        ImmutableArray<string> Payloads,
        ArticleWords Words) : RecordEntry(Origin);

    /// <summary>An input that could not be read.</summary>
    /// <param name="Origin">Where it came from.</param>
    /// <param name="Code">Stable code of the reason.</param>
    /// <param name="Reason">What is wrong, and what to do.</param>
    public sealed record Rejected(InputOrigin Origin, string Code, string Reason) : RecordEntry(Origin);
}
