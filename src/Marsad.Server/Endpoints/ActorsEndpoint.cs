using Marsad.Server.Contracts;

namespace Marsad.Server.Endpoints;

/// <summary><c>GET /api/actors</c>: readable names of actor and source keys, and of what registers are about.</summary>
internal static class ActorsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/actors", (ServerOptions options) => Answer.Json(new ActorsAnswer(options.Actors, options.Subjects), ApiJson.Answers.ActorsAnswer));
}
