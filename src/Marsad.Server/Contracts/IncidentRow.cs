using System.Collections.Immutable;

namespace Marsad.Server.Contracts;

/// <summary>An incident in a list.</summary>
/// <param name="Id">Its id: 12 hexadecimal digits.</param>
/// <param name="Types">What kinds of event it is told as, the most told first.</param>
/// <param name="From">First possible day (ISO 8601), or null.</param>
/// <param name="To">Last possible day (ISO 8601), or null.</param>
/// <param name="DatePrecision">How exactly the days are known, or null.</param>
/// <param name="DateAssumed">True where nobody tells the day, and the days are those before the first report.</param>
/// <param name="Place">Name of the place, or null.</param>
/// <param name="PlaceId">Its id in the gazetteer, or null.</param>
/// <param name="Lat">Its latitude, or null.</param>
/// <param name="Lon">Its longitude, or null.</param>
/// <param name="PlacePrecision">How exactly the place is known, or null.</param>
/// <param name="Country">Its country (ISO 3166), or null.</param>
/// <param name="Initiators">Who acted.</param>
/// <param name="Targets">On whom.</param>
/// <param name="Grade">How well it is supported.</param>
/// <param name="Articles">How many articles tell of it.</param>
/// <param name="Figures">Low, best and high by harm and side.</param>
public sealed record IncidentRow(
    string Id,
    ImmutableArray<string> Types,
    DateOnly? From,
    DateOnly? To,
    string? DatePrecision,
    bool DateAssumed,
    string? Place,
    string? PlaceId,
    double? Lat,
    double? Lon,
    string? PlacePrecision,
    string? Country,
    ImmutableArray<string> Initiators,
    ImmutableArray<string> Targets,
    GradeMark Grade,
    int Articles,
    ImmutableArray<FigureSummary> Figures);
