using Marsad.Exchange.JsonLines;
using Marsad.Observatory.Tolls;

namespace Marsad.Server.Endpoints;

/// <summary><c>GET /api/toll</c>: how many of whom, nobody twice, with the arithmetic where it is asked for.</summary>
internal static class TollEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/toll", Compute);

    private static IResult Compute(HttpRequest request, TollShelf tolls)
    {
        var reader = new TollQueryReader(request.Query);
        if (reader.Read() is not { } query)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "Bad query", reader.Fault, reader.Parameter);
        }

        var sheet = tolls.Compute(query);
        if (reader.Row is { } row)
        {
            sheet = sheet with { Rows = [.. sheet.Rows.Skip(row - 1).Take(1)], Checks = [], Notes = [] };
        }

        return Answer.Written(json => TollJsonWriter.Write(json, sheet, reader.Explain));
    }
}
