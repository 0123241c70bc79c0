using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Model.Registers;

/// <summary>What was told of one matter of access at one place: a crossing, convoys, people besieged. Numbers stay as reported and are never added up.</summary>
public sealed record AccessRow
{
    /// <summary>Names the row.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about: <c>crossing</c>, <c>aid</c>, <c>evacuated</c>, <c>besieged</c>, <c>displaced</c>, <c>in-need</c>.</summary>
    public required string Matter { get; init; }

    /// <summary>Where, or null where no source tells.</summary>
    public PlaceRef? Place { get; init; }

    /// <summary>What was told last.</summary>
    public required string Latest { get; init; }

    /// <summary>The day of it, or null.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The number told last, where one was.</summary>
    public CountRange? People { get; init; }

    /// <summary>What was told, the oldest first.</summary>
    public required ImmutableArray<ClaimInArticle> Statements { get; init; }
}
