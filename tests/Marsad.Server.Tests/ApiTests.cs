using System.Net;
using System.Text.Json;

namespace Marsad.Server.Tests;

public sealed class ApiTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Status_tells_product_versions_and_counts() => Assert.Equal(
        """{"product":"Marsad","version":"0.1.0","engine":"0.1.0","knowledge":"0123456789ab","articles":2,"claims":3}""",
        await Body("/api/status"));

    [Fact]
    public async Task Actors_have_a_name_in_both_languages() =>
        Assert.Equal("""{"actors":[{"key":"syria","ar":"سوريا","en":"Syria"}],"subjects":[{"key":"geneva-syria","ar":"محادثات جنيف","en":"Geneva talks"}]}""", await Body("/api/actors"));

    [Fact]
    public async Task Articles_come_with_snippet_and_counts()
    {
        var answer = JsonDocument.Parse(await Body("/api/articles?q=" + Uri.EscapeDataString("محلية"))).RootElement;
        Assert.Equal((1, 1, 30), (answer.GetProperty("total").GetInt32(), answer.GetProperty("page").GetInt32(), answer.GetProperty("size").GetInt32()));
        var row = answer.GetProperty("articles")[0];
        Assert.Equal(ShelfRecord.KeyOf(ShelfRecord.Plain), row.GetProperty("key").GetString());
        Assert.Equal("a2", row.GetProperty("id").GetString());
        Assert.Equal(ShelfRecord.Plain.Title, row.GetProperty("title").GetString());
        Assert.Equal("2019-04-21", row.GetProperty("published").GetString());
        Assert.Equal(
            """[{"text":"قالت مصادر ","hit":false},{"text":"محلية","hit":true},{"text":" إن اشتباكات دارت قرب البلدة","hit":false}]""",
            row.GetProperty("snippet").GetRawText());
        Assert.Equal("""{"casualty":1,"event":1,"diplomacy":0,"register":0}""", row.GetProperty("claims").GetRawText());
    }

    [Fact]
    public async Task An_article_comes_with_its_claims_as_the_record_keeps_them()
    {
        var answer = JsonDocument.Parse(await Body("/api/articles/" + ShelfRecord.KeyOf(ShelfRecord.Plain))).RootElement;
        var claim = answer.GetProperty("claims")[0];
        Assert.Equal(("c1", "casualty", "killed"), (claim.GetProperty("id").GetString(), claim.GetProperty("kind").GetString(), claim.GetProperty("harm").GetString()));
        Assert.Equal((35, JsonValueKind.Null), (claim.GetProperty("low").GetInt32(), claim.GetProperty("high").ValueKind));
        Assert.Equal("""{"exact":"قالت مصا","at":0}""", claim.GetProperty("evidence").GetRawText());
        Assert.Equal("clash", answer.GetProperty("claims")[1].GetProperty("type").GetString());
        Assert.Equal("""[{"at":46,"length":7,"reason":"repeat"}]""", answer.GetProperty("removed").GetRawText());
        Assert.Equal("""{"engine":"0.1.0","knowledge":"0123456789ab"}""", answer.GetProperty("versions").GetRawText());
    }

    [Fact]
    public async Task Hostile_text_passes_unchanged_and_cannot_close_a_tag()
    {
        var text = JsonDocument.Parse(await Body("/api/articles/" + ShelfRecord.KeyOf(ShelfRecord.Hostile))).RootElement.GetProperty("text");
        Assert.DoesNotContain('<', text.GetRawText());
        Assert.Equal(ShelfRecord.HostileText, text.GetString());
    }

    public static TheoryData<string, string> Queries => new()
    {
        { "", "a2 a1" },
        { "?q=%20", "a2 a1" },
        { "?q=%20%D8%AF%D8%A7%D8%B1%D8%AA%20", "a2" },
        { "?q=none", "" },
        { "?kind=casualty", "a2 a1" },
        { "?kind=event", "a2" },
        { "?kind=diplomacy", "" },
        { "?publisher=" + Uri.EscapeDataString("صحيفة الضفة"), "a2" },
        { "?size=1", "a2" },
        { "?size=1&page=2", "a1" },
        { "?page=3", "" },
        { "?unknown=1", "a2 a1" },
    };

    [Theory, MemberData(nameof(Queries))]
    public async Task A_query_finds_its_articles(string query, string ids)
    {
        var articles = JsonDocument.Parse(await Body("/api/articles" + query)).RootElement.GetProperty("articles");
        Assert.Equal(ids, string.Join(' ', articles.EnumerateArray().Select(row => row.GetProperty("id").GetString())));
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
        { "/api/articles?q=" + ShelfRecord.FaultyWord, HttpStatusCode.InternalServerError, null },
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
