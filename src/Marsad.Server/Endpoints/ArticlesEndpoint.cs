using Marsad.Observatory.Searching;
using Marsad.Server.Contracts;

namespace Marsad.Server.Endpoints;

/// <summary><c>GET /api/articles</c>: search and page through the articles.</summary>
internal static class ArticlesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/articles", Find);

    private static IResult Find(HttpRequest request, ArticleSearch search)
    {
        var reader = new ArticleQueryReader(request.Query);
        if (reader.Read() is not { } query)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "Bad query", reader.Fault, reader.Parameter);
        }

        var page = search.Find(query);
        return Answer.Json(
            new ArticlesAnswer(page.Total, page.Page, page.Size, [.. page.Articles.Select(RowOf)]), ApiJson.Answers.ArticlesAnswer);
    }

    private static ArticleRow RowOf(FoundArticle found)
    {
        var (key, article, counts) = (found.Stored.Key, found.Stored.Article, found.Stored.Counts);
        return new ArticleRow(
            key.Value,
            article.Id,
            article.Title,
            article.Publisher,
            article.Published,
            [.. found.Snippet.Select(segment => new SnippetPiece(segment.Text, segment.Hit))],
            new ClaimTally(counts.Casualty, counts.Event, counts.Diplomacy, counts.Register));
    }
}
