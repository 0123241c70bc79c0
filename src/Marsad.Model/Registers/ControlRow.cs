using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Model.Registers;

/// <summary>Who held a place, from when, according to whom.</summary>
public sealed record ControlRow
{
    /// <summary>Names the row: the place's id, or its name where it is not resolved.</summary>
    public required string Id { get; init; }

    /// <summary>The place.</summary>
    public required PlaceRef Place { get; init; }

    /// <summary>The stretches of its history, the oldest first; each begins with a word of a source.</summary>
    public required ImmutableArray<ControlSpan> History { get; init; }

    /// <summary>What was told, by the day it is told of, the oldest first.</summary>
    public required ImmutableArray<ClaimInArticle> Statements { get; init; }
}
