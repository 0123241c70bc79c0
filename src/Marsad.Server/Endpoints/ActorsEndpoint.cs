using Marsad.Server.Contracts;

namespace Marsad.Server.Endpoints;

/// <summary><c>GET /api/actors</c>: readable names of actor keys. The record keeps none yet, so the list is empty.</summary>
internal static class ActorsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/actors", () => Answer.Json(new ActorsAnswer([]), ApiJson.Answers.ActorsAnswer));
}
