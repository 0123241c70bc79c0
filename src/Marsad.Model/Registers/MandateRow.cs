using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Model.Registers;

/// <summary>A resolution or mandate.</summary>
public sealed record MandateRow
{
    /// <summary>Names the row.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is, or null where no source tells.</summary>
    public ActorKey? Body { get; init; }

    /// <summary>Its number, or null for a mandate that is told without one.</summary>
    public long? Number { get; init; }

    /// <summary>The resolution as <c>knowledge/registers/resolutions.tsv</c> has it, or null.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>When it was passed: as sources tell, else as the table has it; or null.</summary>
    public DateRange? Adopted { get; init; }

    /// <summary>When it runs out, as told by sources, each day once.</summary>
    public ImmutableArray<DateRange> Expiries { get; init; } = [];

    /// <summary>The first day on which it no longer holds, by the table or else by the last source; null where nothing tells.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>Number of the resolution that renewed it, or null.</summary>
    public long? RenewedBy { get; init; }

    /// <summary>What was told, the oldest first.</summary>
    public required ImmutableArray<ClaimInArticle> Statements { get; init; }
}
