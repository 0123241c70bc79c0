using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tolls;

/// <summary>Which figures a question asks for.</summary>
internal static class TollSelection
{
    /// <summary>Harm, place and window: what the arithmetic of totals is done over.</summary>
    public static bool IsAsked(TollItem item, TollQuery query) =>
        (query.Harms.IsEmpty || query.Harms.Contains(item.Harm)) && IsInWindow(item.Start, query) && IsIn(item.Incident, query);

    /// <summary>Side and perpetrator: which rows are shown. Others still take their people out of totals.</summary>
    public static bool IsShown(TollItem item, TollQuery query) =>
        (query.Sides.IsEmpty || query.Sides.Contains(item.Side) || item.Figure.AlsoToldAs.Any(side => side != ActorKey.Unspecified && query.Sides.Contains(side)))
        && (query.Perpetrators.IsEmpty || item.Figure.Perpetrators.Any(doer => query.Perpetrators.Contains(doer)));

    /// <summary>An incident counts where it starts; one without a day counts only where no window is asked for.</summary>
    public static bool IsInWindow(DateOnly? start, TollQuery query) =>
        start is { } day
            ? (query.From is not { } from || day >= from) && (query.To is not { } to || day <= to)
            : query.From is null && query.To is null;

    public static bool IsIn(Incident incident, TollQuery query) => IsIn(incident.Place, incident.Within, query);

    public static bool IsIn(PlaceRef? place, IEnumerable<string> within, TollQuery query) =>
        query.Places.IsEmpty
        || (place is not null && (query.Places.Contains(place.Name) || (place.Id is { } id && query.Places.Contains(id))))
        || within.Any(query.Places.Contains);
}
