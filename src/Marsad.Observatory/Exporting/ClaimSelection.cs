using Marsad.Model;

namespace Marsad.Observatory.Exporting;

/// <summary>Which claims of a record to list.</summary>
public sealed record ClaimSelection
{
    /// <summary>Only claims of this kind; null for all.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>Only those that may have happened on this day or later; null for all. Claims without a day are left out where it is given.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only those that may have happened on this day or earlier; as <see cref="From"/>.</summary>
    public DateOnly? To { get; init; }

    /// <summary>True where a claim is to be listed.</summary>
    public bool Holds(Claim claim) =>
        (Kind is null || Kind == claim switch { CasualtyClaim => ClaimKind.Casualty, EventClaim => ClaimKind.Event, RegisterClaim => ClaimKind.Register, _ => ClaimKind.Diplomacy })
        && ((From is null && To is null) || (claim.When is { } when
            && (From is not { } from || (when.To ?? DateOnly.MaxValue) >= from)
            && (To is not { } to || (when.From ?? DateOnly.MinValue) <= to)));
}
