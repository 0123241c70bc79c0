namespace Marsad.Model.Incidents;

/// <summary>A row of the UCDP Georeferenced Event Dataset: one deadly event, coded by people from news and reports.</summary>
public sealed record GedEvent
{
    /// <summary>UCDP's number of the event, from 1.</summary>
    public required long Id { get; init; }

    /// <summary>What kind of violence.</summary>
    public required GedViolence Violence { get; init; }

    /// <summary>One side, in UCDP's English; in one-sided violence the perpetrator.</summary>
    public required string SideA { get; init; }

    /// <summary>The other side; <c>Civilians</c> in one-sided violence.</summary>
    public required string SideB { get; init; }

    /// <summary>First possible day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last possible day, not before <see cref="From"/>.</summary>
    public required DateOnly To { get; init; }

    /// <summary>How exactly it is dated: 1 a day, 2 two to six days, 3 a week, 4 a month, 5 longer.</summary>
    public required int DatePrecision { get; init; }

    /// <summary>The place, in UCDP's English, or null.</summary>
    public string? Place { get; init; }

    /// <summary>The governorate or province, or null.</summary>
    public string? Region { get; init; }

    /// <summary>The district, or null.</summary>
    public string? District { get; init; }

    /// <summary>Degrees north (WGS 84), −90 to 90.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees east (WGS 84), −180 to 180.</summary>
    public required double Longitude { get; init; }

    /// <summary>How exactly it is placed: 1 the place, 2 near it, 3 the district, 4 the province, 5 a line or area, 6 the country, 7 sea or air.</summary>
    public required int PlacePrecision { get; init; }

    /// <summary>The country, in UCDP's English.</summary>
    public required string Country { get; init; }

    /// <summary>1 where the reports allow the event to be told from others, 2 where several are one row.</summary>
    public required int Clarity { get; init; }

    /// <summary>Dead of side A, best figure; 0 and more, as the three that follow.</summary>
    public long DeathsA { get; init; }

    /// <summary>Dead of side B.</summary>
    public long DeathsB { get; init; }

    /// <summary>Dead civilians.</summary>
    public long DeathsCivilians { get; init; }

    /// <summary>Dead of unknown status.</summary>
    public long DeathsUnknown { get; init; }

    /// <summary>All dead: low, best and high; the high end is always there.</summary>
    public required FigureRange Deaths { get; init; }

    /// <summary>Who said it at the origin, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Office { get; init; }

    /// <summary>The headline of the report, or null.</summary>
    public string? Headline { get; init; }
}
