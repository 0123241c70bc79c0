using System.Net;
using System.Text.Json;
using Marsad.Server.Contracts;

namespace Marsad.Server.Tests;

public sealed class ApiTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Status_tells_product_versions_and_counts() => Assert.Equal(
        """{"product":"Marsad","version":"0.1.0","engine":"0.1.0","knowledge":"0123456789ab","articles":1,"claims":2}""",
        await Body("/api/status"));

    [Fact]
    public async Task Actors_are_an_empty_list() => Assert.Equal("""{"actors":[]}""", await Body("/api/actors"));

    [Fact]
    public async Task Articles_come_with_snippet_and_counts()
    {
        var answer = JsonDocument.Parse(await Body("/api/articles?q=x")).RootElement;
        Assert.Equal(1, answer.GetProperty("total").GetInt64());
        var row = answer.GetProperty("articles")[0];
        Assert.Equal(ShelfRecord.Key, row.GetProperty("key").GetString());
        Assert.Equal("2019-04-21", row.GetProperty("published").GetString());
        Assert.Equal("""[{"text":"قُتل ","hit":false},{"text":"٣٥","hit":true}]""", row.GetProperty("snippet").GetRawText());
        Assert.Equal("""{"casualty":1,"event":1,"diplomacy":0}""", row.GetProperty("claims").GetRawText());
    }

    [Fact]
    public async Task An_article_comes_with_its_claims_as_the_record_keeps_them()
    {
        var answer = JsonDocument.Parse(await Body($"/api/articles/{ShelfRecord.Key}")).RootElement;
        Assert.Equal("c1", answer.GetProperty("claims")[0].GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("claims")[0].GetProperty("high").ValueKind);
        Assert.Equal("""[{"at":0,"length":4,"reason":"repeat"}]""", answer.GetProperty("removed").GetRawText());
        Assert.Equal("""{"engine":"0.1.0","knowledge":"0123456789ab"}""", answer.GetProperty("versions").GetRawText());
    }

    [Fact]
    public async Task Hostile_text_passes_unchanged_and_cannot_close_a_tag()
    {
        var text = JsonDocument.Parse(await Body($"/api/articles/{ShelfRecord.Key}")).RootElement.GetProperty("text");
        Assert.DoesNotContain('<', text.GetRawText());
        Assert.Equal(ShelfRecord.Hostile, text.GetString());
    }

    public static TheoryData<string, string?, string?, string?, int, int> Questions => new()
    {
        { "", null, null, null, 1, 30 },
        { "?q=%20%D9%82%D8%AA%D9%84%20", "قتل", null, null, 1, 30 },
        { "?q=%20", null, null, null, 1, 30 },
        { "?kind=event&publisher=A&page=3&size=100", null, "event", "A", 3, 100 },
        { "?unknown=1&size=1", null, null, null, 1, 1 },
    };

    [Theory, MemberData(nameof(Questions))]
    public async Task A_query_is_read(string query, string? text, string? kind, string? publisher, int page, int size)
    {
        await Body("/api/articles" + query);
        Assert.Equal(new ArticlesQuestion(text, kind, publisher, page, size), server.Record.Asked);
    }

    public static TheoryData<string, HttpStatusCode, string?> Problems => new()
    {
        { "/api/articles?q=" + new string('a', 201), HttpStatusCode.BadRequest, "q" },
        { "/api/articles?publisher=" + new string('a', 201), HttpStatusCode.BadRequest, "publisher" },
        { "/api/articles?kind=Casualty", HttpStatusCode.BadRequest, "kind" },
        { "/api/articles?page=0", HttpStatusCode.BadRequest, "page" },
        { "/api/articles?page=-1", HttpStatusCode.BadRequest, "page" },
        { "/api/articles?page=99999999999", HttpStatusCode.BadRequest, "page" },
        { "/api/articles?page=", HttpStatusCode.BadRequest, "page" },
        { "/api/articles?size=101", HttpStatusCode.BadRequest, "size" },
        { "/api/articles?size=ten", HttpStatusCode.BadRequest, "size" },
        { "/api/articles?q=a&q=b", HttpStatusCode.BadRequest, "q" },
        { "/api/articles/0000000000000000", HttpStatusCode.NotFound, null },
        { "/api/articles/00AB00AB00AB00AB", HttpStatusCode.NotFound, null },
        { "/api/articles/..%2f..%2fetc", HttpStatusCode.NotFound, null },
        { "/api/nothing", HttpStatusCode.NotFound, null },
        { "/api/", HttpStatusCode.NotFound, null },
        { $"/api/articles/{ShelfRecord.FaultyKey}", HttpStatusCode.InternalServerError, null },
    };

    [Theory, MemberData(nameof(Problems))]
    public async Task A_fault_is_a_problem_that_names_no_path(string path, HttpStatusCode status, string? parameter)
    {
        using var response = await server.Get(path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var body = await response.Content.ReadAsStringAsync();
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Equal("about:blank", problem.GetProperty("type").GetString());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        Assert.Equal(parameter, problem.TryGetProperty("parameter", out var named) ? named.GetString() : null);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
    }

    private async Task<string> Body(string path)
    {
        using var response = await server.Get(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadAsStringAsync();
    }
}
