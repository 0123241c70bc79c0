using Marsad.Exchange.JsonLines;
using Marsad.Observatory.Searching;

namespace Marsad.Server.Endpoints;

/// <summary><c>GET /api/incidents/{id}</c>: one incident with every voice, as <c>marsad incidents show --json</c> writes it.</summary>
internal static class IncidentEndpoint
{
    private const int IdLength = 12;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/incidents/{id}", Read);

    private static IResult Read(string id, IncidentSearch search) =>
        IsId(id) && search.Get(id) is { } found
            ? Answer.Written(json => IncidentJsonWriter.Write(json, found))
            : Problem.Of(StatusCodes.Status404NotFound, "No such incident",
                "The record has no incident with this id; it may have become part of another, or be taken from another record.");

    private static bool IsId(string id) => id.Length == IdLength && id.All(char.IsAsciiHexDigitLower);
}
