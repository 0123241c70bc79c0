using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Observatory.Searching;

/// <summary>Which incidents are asked for, and which page of them; an empty list asks for all.</summary>
public sealed record IncidentQuery
{
    /// <summary>Most incidents a page.</summary>
    public const int LargestSize = 100;

    /// <summary>Only those that may have happened on this day or later; null for all.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only those that may have happened on this day or earlier; null for all.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only those in which one of these sides acted, was struck, or had people harmed.</summary>
    public ImmutableArray<ActorKey> Sides { get; init; } = [];

    /// <summary>Only those that tell of one of these harms.</summary>
    public ImmutableArray<Harm> Harms { get; init; } = [];

    /// <summary>Only those in one of these places, or inside one: names in Arabic or English, or ids.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Only those with one of these grades.</summary>
    public ImmutableArray<GradeLevel> Grades { get; init; } = [];

    /// <summary>Page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Incidents a page, 1 to <see cref="LargestSize"/>.</summary>
    public int Size { get; init; } = 30;
}
