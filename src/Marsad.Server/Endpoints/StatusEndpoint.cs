using Marsad.Server.Contracts;

namespace Marsad.Server.Endpoints;

/// <summary><c>GET /api/status</c>: what the record holds, and what read it.</summary>
internal static class StatusEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/status", (IArticleRecord record) => Answer.Json(record.Status(), ApiJson.Answers.StatusAnswer));
}
