using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Observatory.Searching;
using Marsad.Server.Contracts;

namespace Marsad.Server.Endpoints;

/// <summary><c>GET /api/incidents</c>: filter and page through the incidents.</summary>
internal static class IncidentsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/incidents", Find);

    private static IResult Find(HttpRequest request, IncidentSearch search)
    {
        var reader = new IncidentQueryReader(request.Query);
        if (reader.Read() is not { } query)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "Bad query", reader.Fault, reader.Parameter);
        }

        var found = search.Find(query);
        return Answer.Json(
            new IncidentsAnswer(found.Total, found.Page, found.Size, [.. found.Incidents.Select(RowOf)]), ApiJson.Answers.IncidentsAnswer);
    }

    private static IncidentRow RowOf(FoundIncident found)
    {
        var (reconciled, incident) = (found.Reconciled, found.Reconciled.Incident);
        var (when, place) = (incident.When, incident.Place);
        return new IncidentRow(
            incident.Id,
            [.. incident.Types.Select(CodeName.Of)],
            when?.From,
            when?.To,
            when is null ? null : CodeName.Of(when.Precision),
            incident.IsWhenAssumed,
            place?.Name,
            place?.Id,
            place?.Latitude,
            place?.Longitude,
            place is null ? null : CodeName.Of(place.Precision),
            place?.Country,
            [.. incident.Initiators.Select(side => side.Value)],
            [.. incident.Targets.Select(side => side.Value)],
            new GradeMark(CodeName.Of(reconciled.Grade.Level), reconciled.Grade.Origins),
            found.Articles,
            [.. reconciled.Figures.Select(SummaryOf)]);
    }

    private static FigureSummary SummaryOf(IncidentFigure figure) => new(
        CodeName.Of(figure.Harm),
        figure.Side.Value,
        CodeName.Of(figure.Class),
        figure.Range?.Low,
        figure.Range?.Best,
        figure.Range?.High);
}
