using Marsad.Model;

namespace Marsad.Observatory.Reading;

/// <summary>What became of one input.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome(InputOrigin origin) => Origin = origin;

    /// <summary>Where the input came from.</summary>
    public InputOrigin Origin { get; }

    /// <summary>An article that was read.</summary>
    /// <param name="Origin">Where it came from.</param>
    /// <param name="Reading">What was read in it.</param>
    public sealed record Read(InputOrigin Origin, ArticleReading Reading) : ReadOutcome(Origin);

    /// <summary>An input that could not be taken in, or an article on which the engine failed.</summary>
    /// <param name="Origin">Where it came from.</param>
    /// <param name="Code">Stable code, listed in <c>docs/diagnostics.md</c>.</param>
    /// <param name="Reason">What is wrong, and what to do.</param>
    public sealed record Rejected(InputOrigin Origin, string Code, string Reason) : ReadOutcome(Origin);
}
