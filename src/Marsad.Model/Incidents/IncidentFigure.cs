using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>How many of one side were harmed in one way in one incident, by everyone who says so.</summary>
public sealed record IncidentFigure
{
    /// <summary>What was done to them.</summary>
    public required Harm Harm { get; init; }

    /// <summary>Whose people they are: the most telling of the sides under which they are told.</summary>
    public required ActorKey Side { get; init; }

    /// <summary>Other sides under which the same people are told, in ordinal order.</summary>
    public ImmutableArray<ActorKey> AlsoToldAs { get; init; } = [];

    /// <summary>Their status, where all who state one agree; mixed where they do not.</summary>
    public VictimClass Class { get; init; }

    /// <summary>Low, best and high; null where nothing told can be counted: only denials, fears or plans.</summary>
    public FigureRange? Range { get; init; }

    /// <summary>Every figure as told, by day, source and claim.</summary>
    public required ImmutableArray<FigureEntry> Series { get; init; }

    /// <summary>Sides of the same incident and harm whose figures this one, a total, already contains.</summary>
    public ImmutableArray<ActorKey> Covers { get; init; } = [];

    /// <summary>What a total leaves beside its parts, one for each total that has any.</summary>
    public ImmutableArray<FigureRemainder> Remainders { get; init; } = [];

    /// <summary>Who is said to have done it, by how many sources say so.</summary>
    public ImmutableArray<ActorKey> Perpetrators { get; init; } = [];

    /// <summary>Why low, best and high are what they are; ties and gaps too.</summary>
    public ImmutableArray<FigureReason> Reasons { get; init; } = [];
}
