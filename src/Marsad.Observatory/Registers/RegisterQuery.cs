using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Registers;

namespace Marsad.Observatory.Registers;

/// <summary>Which rows of a register to list.</summary>
public sealed record RegisterQuery
{
    /// <summary>The register.</summary>
    public required RegisterName Register { get; init; }

    /// <summary>The day to look from: what is ahead of it, what expires after it, who holds what on it. Null for the day of the newest article.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Only what is due or expires within so many days of <see cref="On"/>; null for all.</summary>
    public int? Within { get; init; }

    /// <summary>Only rows that reach this day or a later one; null for all.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only rows that begin on this day or earlier; null for all.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only rows that name one of these actors; none for all.</summary>
    public ImmutableArray<ActorKey> Actors { get; init; } = [];

    /// <summary>Only rows at one of these places (names or ids) or inside them; none for all.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Only the row with this id; null for all.</summary>
    public string? Id { get; init; }
}
