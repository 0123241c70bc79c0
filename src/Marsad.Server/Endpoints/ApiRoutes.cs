namespace Marsad.Server.Endpoints;

/// <summary>The routes of the API.</summary>
internal static class ApiRoutes
{
    public static void MapMarsadApi(this IEndpointRouteBuilder routes)
    {
        StatusEndpoint.Map(routes);
        ArticlesEndpoint.Map(routes);
        ArticleEndpoint.Map(routes);
        ActorsEndpoint.Map(routes);
        IncidentsEndpoint.Map(routes);
        IncidentEndpoint.Map(routes);
        TollEndpoint.Map(routes);
        RegistersEndpoint.Map(routes);
        routes.MapGet("/api/{**rest}", () => Problem.Of(
            StatusCodes.Status404NotFound, "No such address",
            "The API has /api/status, /api/articles, /api/articles/{key}, /api/actors, /api/incidents, /api/incidents/{id}, /api/toll, /api/registers/{name} and /api/registers/talks.ics."));
    }
}
