using Marsad.Server.Contracts;

namespace Marsad.Server.Endpoints;

/// <summary><c>GET /api/articles</c>: search and page through the articles.</summary>
internal static class ArticlesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/articles", Find);

    private static IResult Find(HttpRequest request, IArticleRecord record)
    {
        var reader = new ArticlesQuestionReader(request.Query);
        return reader.Read() is { } question
            ? Answer.Json(record.Find(question), ApiJson.Answers.ArticlesAnswer)
            : Problem.Of(StatusCodes.Status400BadRequest, "Bad query", reader.Fault, reader.Parameter);
    }
}
