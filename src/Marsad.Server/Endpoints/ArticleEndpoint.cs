using Marsad.Server.Contracts;

namespace Marsad.Server.Endpoints;

/// <summary><c>GET /api/articles/{key}</c>: one article with what was read in it.</summary>
internal static class ArticleEndpoint
{
    private const int KeyLength = 16;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/articles/{key}", Read);

    private static IResult Read(string key, IArticleRecord record) =>
        IsKey(key) && record.Get(key) is { } article
            ? Answer.Json(article, ApiJson.Answers.ArticleAnswer)
            : Problem.Of(StatusCodes.Status404NotFound, "No such article",
                "The record has no article with this key; it may have been taken from another record.");

    private static bool IsKey(string key) => key.Length == KeyLength && key.All(char.IsAsciiHexDigitLower);
}
