using System.Net;
using System.Text.Json;

namespace Marsad.Server.Tests;

public sealed class IncidentApiTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly string Town = Uri.EscapeDataString(ShelfRecord.Town);
    private static readonly string Twenty = string.Concat(Enumerable.Repeat("&side=syria", 21));

    [Fact]
    public async Task A_row_tells_what_where_when_who_and_how_many()
    {
        var row = (await Json("/api/incidents?harm=killed")).GetProperty("incidents")[0];
        Assert.Equal("2019-04-20", row.GetProperty("from").GetString());
        Assert.False(row.GetProperty("dateAssumed").GetBoolean());
        Assert.Equal((ShelfRecord.Town, "town"), (row.GetProperty("place").GetString(), row.GetProperty("placePrecision").GetString()));
        Assert.Equal("""["clash"]""", row.GetProperty("types").GetRawText());
        Assert.Equal("""{"level":"weak","origins":1}""", row.GetProperty("grade").GetRawText());
        Assert.Equal(1, row.GetProperty("articles").GetInt32());
        Assert.Equal(
            """[{"harm":"killed","victim":"syria","victimClass":"unknown","low":35,"best":35,"high":null}]""",
            row.GetProperty("figures").GetRawText());
    }

    public static TheoryData<string, string> Queries => new()
    {
        { "", "killed injured" },
        { "?from=2019-04-20&to=2019-04-20", "killed" },
        { "?from=2019-04-21", "" },
        { "?to=2019-04-19", "" },
        { "?harm=injured", "injured" },
        { "?harm=injured&harm=killed", "killed injured" },
        { "?harm=held", "" },
        { "?side=syria", "killed" },
        { "?side=islamic-state", "killed" },
        { "?side=nobody", "" },
        { "?place=" + Town, "killed" },
        { "?place=elsewhere", "" },
        { "?grade=weak", "killed injured" },
        { "?grade=confirmed", "" },
        { "?size=1", "killed" },
        { "?size=1&page=2", "injured" },
        { "?page=100000", "" },
        { "?unknown=1", "killed injured" },
    };

    [Theory, MemberData(nameof(Queries))]
    public async Task A_query_finds_its_incidents(string query, string harms)
    {
        var answer = await Json("/api/incidents" + query);
        var found = answer.GetProperty("incidents").EnumerateArray().Select(row => row.GetProperty("figures")[0].GetProperty("harm").GetString());
        Assert.Equal(harms, string.Join(' ', found));
    }

    [Fact]
    public async Task An_incident_comes_with_its_series_that_leads_to_the_claim()
    {
        var id = (await Json("/api/incidents?harm=killed")).GetProperty("incidents")[0].GetProperty("id").GetString();
        var incident = await Json("/api/incidents/" + id);
        var key = ShelfRecord.KeyOf(ShelfRecord.Plain);
        var entry = incident.GetProperty("figures")[0].GetProperty("series")[0];
        Assert.Equal((key + ":killed:0", "latest"), (entry.GetProperty("claim").GetString(), entry.GetProperty("standing").GetString()));
        var claim = incident.GetProperty("claims")[0];
        Assert.Equal((ShelfRecord.Plain.Publisher, "2019-04-21"), (claim.GetProperty("publisher").GetString(), claim.GetProperty("published").GetString()));
        Assert.Equal("weak", incident.GetProperty("grade").GetProperty("level").GetString());
    }

    public static TheoryData<string, string> Tolls => new()
    {
        { "", "killed syria 35, injured other:<img src=x onerror=alert(1)> 3" },
        { "?harm=killed", "killed syria 35" },
        { "?side=syria", "killed syria 35" },
        { "?perpetrator=islamic-state", "killed syria 35" },
        { "?place=" + Town, "killed syria 35" },
        { "?from=2019-04-20&to=2019-04-20", "killed syria 35" },
        { "?from=2019-04-21", "" },
        { "?policy=conservative&harm=killed", "killed syria 35" },
        { "?row=1", "killed syria 35" },
        { "?row=9", "" },
    };

    [Theory, MemberData(nameof(Tolls))]
    public async Task A_toll_adds_up_what_is_asked_for(string query, string rows)
    {
        foreach (var sheet in new[] { await Json("/api/toll" + query), await Json("/api/toll" + query) })
        {
            Assert.Equal(rows, string.Join(", ", sheet.GetProperty("rows").EnumerateArray().Select(row =>
                $"{row.GetProperty("harm").GetString()} {row.GetProperty("side").GetString()} {row.GetProperty("best").GetInt32()}")));
        }
    }

    [Theory]
    [InlineData("?by=month", "2019-04", null)]
    [InlineData("?by=place", ShelfRecord.Town, ShelfRecord.Town)]
    [InlineData("?by=perpetrator", "islamic-state", null)]
    public async Task A_grouped_row_names_its_group(string query, string group, string? name)
    {
        var row = (await Json("/api/toll" + query + "&harm=killed")).GetProperty("rows")[0];
        Assert.Equal((group, name), (row.GetProperty("group").GetString(), row.GetProperty("groupName").GetString()));
        Assert.False(row.TryGetProperty("explanation", out _));
    }

    [Fact]
    public async Task An_explained_row_leads_down_to_the_words()
    {
        var node = (await Json("/api/toll?harm=killed&explain")).GetProperty("rows")[0].GetProperty("explanation").GetProperty("children")[0];
        Assert.Equal(
            $$"""{"harm":"killed","victim":"syria","place":"{{ShelfRecord.Town}}","from":"2019-04-20","to":"2019-04-20","datePrecision":"day"}""",
            node.GetProperty("of").GetRawText());
        Assert.Equal("قالت مصا", node.GetProperty("children")[0].GetProperty("told").GetProperty("quote").GetString());
    }

    [Theory]
    [InlineData("/api/incidents")]
    [InlineData("/api/toll?explain")]
    [InlineData("/api/incidents/injured")]
    public async Task Hostile_names_pass_unchanged_and_cannot_close_a_tag(string path)
    {
        if (path.EndsWith("injured", StringComparison.Ordinal))
        {
            path = "/api/incidents/" + (await Json("/api/incidents?harm=injured")).GetProperty("incidents")[0].GetProperty("id").GetString();
        }

        using var response = await server.Get(path);
        var body = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain('<', body);
        Assert.Contains("\\u003Cimg src=x onerror=alert(1)\\u003E", body, StringComparison.Ordinal);
    }

    public static TheoryData<string, HttpStatusCode, string?> Problems => new()
    {
        { "/api/incidents?from=2019-4-1", HttpStatusCode.BadRequest, "from" },
        { "/api/incidents?to=2019-02-30", HttpStatusCode.BadRequest, "to" },
        { "/api/incidents?from=2019-04-02&to=2019-04-01", HttpStatusCode.BadRequest, "to" },
        { "/api/incidents?harm=Killed", HttpStatusCode.BadRequest, "harm" },
        { "/api/incidents?grade=good", HttpStatusCode.BadRequest, "grade" },
        { "/api/incidents?place=" + new string('a', 201), HttpStatusCode.BadRequest, "place" },
        { "/api/incidents?page=0", HttpStatusCode.BadRequest, "page" },
        { "/api/incidents?size=101", HttpStatusCode.BadRequest, "size" },
        { "/api/incidents?" + Twenty, HttpStatusCode.BadRequest, "side" },
        { "/api/incidents/000000000000", HttpStatusCode.NotFound, null },
        { "/api/incidents/%25%25%25%25%25%25%25%25%25%25%25%25", HttpStatusCode.NotFound, null },
        { "/api/incidents/0", HttpStatusCode.NotFound, null },
        { "/api/toll?harm=x", HttpStatusCode.BadRequest, "harm" },
        { "/api/toll?by=year", HttpStatusCode.BadRequest, "by" },
        { "/api/toll?by=month&by=place", HttpStatusCode.BadRequest, "by" },
        { "/api/toll?policy=mean", HttpStatusCode.BadRequest, "policy" },
        { "/api/toll?explain=maybe", HttpStatusCode.BadRequest, "explain" },
        { "/api/toll?row=0", HttpStatusCode.BadRequest, "row" },
        { "/api/toll?from=today", HttpStatusCode.BadRequest, "from" },
    };

    [Theory, MemberData(nameof(Problems))]
    public async Task A_fault_is_a_problem_that_names_its_parameter(string path, HttpStatusCode status, string? parameter)
    {
        using var response = await server.Get(path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(parameter, problem.TryGetProperty("parameter", out var named) ? named.GetString() : null);
    }

    private async Task<JsonElement> Json(string path)
    {
        using var response = await server.Get(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }
}
