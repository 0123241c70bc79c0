using Marsad.Observatory.Searching;
using Marsad.Server.Contracts;

namespace Marsad.Server.Endpoints;

/// <summary><c>GET /api/status</c>: what the record holds, and what this installation reads with.</summary>
internal static class StatusEndpoint
{
    private static readonly string Version = typeof(StatusEndpoint).Assembly.GetName().Version?.ToString(3) ?? "";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/status", Read);

    private static IResult Read(ArticleSearch search, ServerOptions options)
    {
        var (status, versions) = (search.Status(), options.Versions);
        return Answer.Json(
            new StatusAnswer("Marsad", Version, versions.Engine, versions.Knowledge, status.Articles, status.Claims.Total),
            ApiJson.Answers.StatusAnswer);
    }
}
