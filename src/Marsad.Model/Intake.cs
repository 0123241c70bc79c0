namespace Marsad.Model;

/// <summary>One input, taken in or rejected. Nothing that came in is passed over in silence.</summary>
public abstract record Intake
{
    private Intake(InputOrigin origin) => Origin = origin;

    /// <summary>Where it came from.</summary>
    public InputOrigin Origin { get; }

    /// <summary>An article that can be read.</summary>
    public sealed record Accepted(InputOrigin Origin, Article Article) : Intake(Origin);

    /// <summary>An input that cannot be read.</summary>
    /// <param name="Origin">Where it came from.</param>
    /// <param name="Code">Stable code, listed in <c>docs/diagnostics.md</c>.</param>
    /// <param name="Reason">What is wrong, and what to do.</param>
    public sealed record Rejected(InputOrigin Origin, string Code, string Reason) : Intake(Origin);
}
