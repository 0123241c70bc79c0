using System.Text.Json;
using Marsad.Observatory.Searching;
using Marsad.Server.Contracts;
using Marsad.Store;

namespace Marsad.Server.Endpoints;

/// <summary><c>GET /api/articles/{key}</c>: one article with what was read in it.</summary>
internal static class ArticleEndpoint
{
    private const int KeyLength = 16;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/articles/{key}", Read);

    private static IResult Read(string key, ArticleSearch search) =>
        IsKey(key) && search.Get(key) is { } stored
            ? Answer.Json(AnswerOf(stored), ApiJson.Answers.ArticleAnswer)
            : Problem.Of(StatusCodes.Status404NotFound, "No such article",
                "The record has no article with this key; it may have been taken from another record.");

    private static bool IsKey(string key) => key.Length == KeyLength && key.All(char.IsAsciiHexDigitLower);

    private static ArticleAnswer AnswerOf(StoredArticle stored)
    {
        var article = stored.Article;
        return new ArticleAnswer(
            stored.Key.Value,
            article.Id,
            article.Title,
            article.Publisher,
            article.Published,
            article.Url,
            article.Text,
            [.. article.Removed.Select(passage => new RemovedStretch(passage.Span.Start, passage.Span.Length, passage.Reason))],
            [.. stored.Claims.Select(Parse)],
            new VersionsAnswer(stored.Versions.Engine, stored.Versions.Knowledge));
    }

    private static JsonElement Parse(string claim)
    {
        using var document = JsonDocument.Parse(claim);
        return document.RootElement.Clone();
    }
}
