using System.Net;

namespace Marsad.Server.Tests;

public sealed class SecurityTests(RunningServer server) : IClassFixture<RunningServer>
{
    public static TheoryData<string, HttpStatusCode> Hosts => new()
    {
        { "127.0.0.1:PORT", HttpStatusCode.OK },
        { "localhost:PORT", HttpStatusCode.OK },
        { "LOCALHOST:PORT", HttpStatusCode.OK },
        { "[::1]:PORT", HttpStatusCode.OK },
        { "127.0.0.1", HttpStatusCode.BadRequest },
        { "127.0.0.1:1", HttpStatusCode.BadRequest },
        { "127.0.0.2:PORT", HttpStatusCode.BadRequest },
        { "evil.example:PORT", HttpStatusCode.BadRequest },
        { "localhost.evil.example:PORT", HttpStatusCode.BadRequest },
        { "127.0.0.1.evil.example:PORT", HttpStatusCode.BadRequest },
        { "evil.example", HttpStatusCode.BadRequest },
    };

    [Theory, MemberData(nameof(Hosts))]
    public async Task Only_the_loopback_names_are_answered(string host, HttpStatusCode status)
    {
        foreach (var path in new[] { "/", "/api/status" })
        {
            using var response = await server.Send("GET", path, host);
            Assert.Equal(status, response.StatusCode);
        }
    }

    [Fact]
    public void It_listens_on_the_loopback_address() => Assert.Equal("127.0.0.1", server.Address.Host);

    public static TheoryData<string, string, string?> EveryKindOfAnswer => new()
    {
        { "GET", "/", null },
        { "GET", "/articles/00ab00ab00ab00ab", null },
        { "GET", "/assets/app-1a2b.js", null },
        { "GET", "/missing.js", null },
        { "GET", "/api/status", null },
        { "GET", "/api/actors", null },
        { "GET", "/api/articles", null },
        { "GET", "/api/articles?page=0", null },
        { "GET", "/api/articles/00ab00ab00ab00ab", null },
        { "GET", "/api/articles/" + ShelfRecord.KeyOf(ShelfRecord.Plain), null },
        { "GET", "/api/articles?q=" + ShelfRecord.FaultyWord, null },
        { "GET", "/api/incidents", null },
        { "GET", "/api/incidents?page=0", null },
        { "GET", "/api/incidents/00ab00ab00ab", null },
        { "GET", "/api/toll?explain", null },
        { "GET", "/api/toll?harm=x", null },
        { "GET", "/api/none", null },
        { "POST", "/api/status", null },
        { "GET", "/", "evil.example" },
    };

    [Theory, MemberData(nameof(EveryKindOfAnswer))]
    public async Task Every_answer_carries_the_security_headers(string method, string path, string? host)
    {
        using var response = await server.Send(method, path, host);
        string Header(string name) => Assert.Single(response.Headers.GetValues(name));
        Assert.Equal(
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            Header("Content-Security-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    public static TheoryData<string, string> OtherMethods
    {
        get
        {
            var table = new TheoryData<string, string>();
            foreach (var method in new[] { "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "ODD" })
            {
                foreach (var path in new[] { "/", "/api/status", "/api/articles", "/api/incidents", "/api/toll", "/api/none" }) { table.Add(method, path); }
            }

            return table;
        }
    }

    [Theory, MemberData(nameof(OtherMethods))]
    public async Task Every_method_but_get_is_refused(string method, string path)
    {
        using var response = await server.Send(method, path);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Answers_of_the_api_are_kept_in_no_cache()
    {
        using var response = await server.Get("/api/articles?q=x");
        Assert.True(response.Headers.CacheControl?.NoStore);
    }
}
