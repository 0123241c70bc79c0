using System.Net;

namespace Marsad.Server.Tests;

public sealed class PageTests(RunningServer server) : IClassFixture<RunningServer>
{
    public static TheoryData<string> Routes => new()
    {
        "/", "/index.html", "/articles/00ab00ab00ab00ab", "/articles/x?lang=en", "/about", "/incidents", "/incidents/00ab00ab00ab", "/toll?by=month", "/registers", "/registers/persons/a.b", "/a/b/c", "/apis", "/assets",
    };

    [Theory, MemberData(nameof(Routes))]
    public async Task An_address_of_the_application_gets_the_index(string path)
    {
        using var response = await server.Get(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(RunningServer.IndexMark, await response.Content.ReadAsStringAsync());
        Assert.True(response.Headers.CacheControl?.NoCache);
    }

    public static TheoryData<string> NoFiles => new()
    {
        "/missing.js", "/secret.db", "/..%2foutside.txt", "/%2e%2e/outside.txt", "/assets/..%2f..%2foutside.txt", "/..%5coutside.txt", "/%00.js",
    };

    [Theory, MemberData(nameof(NoFiles))]
    public async Task A_file_that_is_no_page_is_not_served(string path)
    {
        using var response = await server.Get(path);
        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    public static TheoryData<string?, string?> Encodings => new() { { null, null }, { "gzip", "gzip" }, { "br, gzip", "br" }, { "zstd", null } };

    [Theory, MemberData(nameof(Encodings))]
    public async Task A_script_is_cached_for_good_and_compressed_where_asked(string? accept, string? encoding)
    {
        using var response = await server.Send("GET", "/assets/app-1a2b.js", accept: accept);
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromDays(365), response.Headers.CacheControl?.MaxAge);
        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
    }

    [Fact]
    public async Task Missing_pages_say_how_to_build_them_while_the_api_answers()
    {
        var folder = Directory.CreateTempSubdirectory("marsad-bare-");
        await using var record = ShelfRecord.Open(folder.FullName);
        var options = new ServerOptions { WebRoot = Path.Combine(folder.FullName, "none"), Versions = ShelfRecord.Versions };
        await using var bare = await MarsadServer.StartAsync(options, record.Served);
        using var client = new HttpClient { BaseAddress = bare.Address };
        using var page = await client.GetAsync(new Uri("/articles/x", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains("npm run build", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var api = await client.GetAsync(new Uri("/api/status", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, api.StatusCode);
    }
}
