using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>What of a record and of a GED file can be set beside each other, and how much lies outside.</summary>
public sealed record GedWindow
{
    /// <summary>Two-letter codes (ISO 3166) of the countries that both have, in ordinal order.</summary>
    public required ImmutableArray<string> Countries { get; init; }

    /// <summary>First day that the file and the asked days have in common; null where there is none.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>Last such day.</summary>
    public required DateOnly? To { get; init; }

    /// <summary>On how many of those days the record tells of somebody killed in those countries; only there can a row be missing from it.</summary>
    public required int CoveredDays { get; init; }

    /// <summary>Rows of the file.</summary>
    public required int Rows { get; init; }

    /// <summary>Rows of other countries and days, the days that the record does not cover among them.</summary>
    public required int RowsOutside { get; init; }

    /// <summary>Incidents of the record with a figure of killed people.</summary>
    public required int Incidents { get; init; }

    /// <summary>Those of other countries and of days outside the file's.</summary>
    public required int IncidentsOutside { get; init; }

    /// <summary>Those that nothing can be compared of: no place, no more than a country, no day, or no nearer than a month.</summary>
    public required int IncidentsVague { get; init; }
}
