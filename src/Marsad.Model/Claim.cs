using System.Collections.Immutable;

namespace Marsad.Model;

/// <summary>One thing that one source says at one place of one article. Never a truth.</summary>
public abstract record Claim
{
    /// <summary>Id within its article: <c>c1</c>, <c>c2</c> … in the order of the text.</summary>
    public required string Id { get; init; }

    /// <summary>The words that carry it.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Who says so, or null where the writer asserts it in their own voice.</summary>
    public SourceRef? Source { get; init; }

    /// <summary>The most specific named place where it happened, or null.</summary>
    public PlaceRef? Place { get; init; }

    /// <summary>When it happened, or null where the text does not tell or it cannot be resolved.</summary>
    public DateRange? When { get; init; }

    /// <summary>How the source puts it.</summary>
    public ClaimStatus Status { get; init; }

    /// <summary>Later or thinner mentions of the same claim by the same source.</summary>
    public ImmutableArray<Evidence> Repeats { get; init; } = [];

    /// <summary>Ids of the rules that made it, in the order in which they fired.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>Why each slot has its value.</summary>
    public ImmutableArray<SlotReason> Reasons { get; init; } = [];
}
