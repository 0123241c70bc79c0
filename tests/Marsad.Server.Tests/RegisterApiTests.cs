using System.Net;
using System.Text.Json;

namespace Marsad.Server.Tests;

public sealed class RegisterApiTests(RegisterServer server) : IClassFixture<RegisterServer>
{
    private static readonly string Town = Uri.EscapeDataString(ShelfRecord.Town);
    private static readonly string TwentyOne = string.Concat(Enumerable.Repeat("&actor=syria", 21));

    public static TheoryData<string, string> Queries => new()
    {
        { "talks", "announced" },
        { "talks?on=2019-06-01", "unreported" },
        { "talks?within=7", "announced" },
        { "talks?within=6", "" },
        { "talks?on=2019-05-01&within=1", "announced" },
        { "talks?from=2019-05-02&to=2019-05-02", "announced" },
        { "talks?from=2019-05-03", "" },
        { "talks?to=2019-05-01", "" },
        { "talks?actor=syria", "announced" },
        { "talks?actor=nobody&actor=syria", "announced" },
        { "talks?actor=nobody", "" },
        { "talks?id=nothing", "" },
        { "talks?page=2", "" },
        { "talks?unknown=1", "announced" },
        { "truces", "" },
        { "mandates?size=1", "cited" },
        { "mandates?on=2014-12-20&within=30", "cited" },
        { "control", "held" },
        { "control?on=2019-04-09", "" },
        { "control?on=2019-04-12&actor=syria", "held" },
        { "control?on=2019-04-12&actor=islamic-state", "" },
        { "control?on=2019-04-28&actor=islamic-state", "held" },
        { "control?place=" + Town, "held" },
        { "control?place=elsewhere", "" },
        { "access", "" },
        { "demands", "" },
    };

    [Theory, MemberData(nameof(Queries))]
    public async Task A_query_finds_its_rows(string query, string states)
    {
        var answer = await Json("/api/registers/" + query);
        Assert.Equal(states, string.Join(' ', answer.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("state").GetString())));
    }

    [Theory]
    [InlineData("talks", 1, 1, 30, "2019-04-25")]
    [InlineData("talks?size=5&page=3", 1, 3, 5, "2019-04-25")]
    [InlineData("talks?on=2019-05-01", 1, 1, 30, "2019-05-01")]
    [InlineData("persons", 1, 1, 30, "2019-04-25")]
    public async Task A_page_tells_how_many_there_are_and_the_day_it_looks_from(string query, int total, int page, int size, string on)
    {
        var answer = await Json("/api/registers/" + query);
        Assert.Equal(
            (total, page, size, on),
            (answer.GetProperty("total").GetInt32(), answer.GetProperty("page").GetInt32(), answer.GetProperty("size").GetInt32(), answer.GetProperty("on").GetString()));
    }

    [Fact]
    public async Task A_list_shows_the_last_three_words_and_a_row_by_its_id_all_of_them()
    {
        var row = (await Json("/api/registers/talks")).GetProperty("rows")[0];
        Assert.Equal("r3 r4 r5", Told(row));
        var whole = (await Json("/api/registers/talks?id=" + row.GetProperty("id").GetString())).GetProperty("rows")[0];
        Assert.Equal("r1 r2 r3 r4 r5", Told(whole));
        Assert.Equal(ShelfRecord.KeyOf(RegisterServer.TalksOnly), whole.GetProperty("statements")[0].GetProperty("article").GetString());
    }

    [Theory]
    [InlineData("", "r7")]
    [InlineData("?on=2019-04-12", "r6")]
    public async Task A_place_shows_the_words_on_who_held_it_on_the_day(string query, string words) =>
        Assert.Equal(words, Told((await Json("/api/registers/control" + query)).GetProperty("rows")[0]));

    [Fact]
    public async Task The_calendar_of_talks_is_an_icalendar()
    {
        using var response = await server.Get("/api/registers/talks.ics");
        Assert.Equal("text/calendar", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("talks.ics", response.Content.Headers.ContentDisposition?.FileName);
        var calendar = await response.Content.ReadAsStringAsync();
        Assert.StartsWith("BEGIN:VCALENDAR", calendar, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20190502", calendar, StringComparison.Ordinal);
        using var none = await server.Get("/api/registers/talks.ics?actor=nobody");
        Assert.DoesNotContain("VEVENT", await none.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_names_pass_unchanged_and_cannot_close_a_tag()
    {
        using var response = await server.Get("/api/registers/persons");
        var body = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain('<', body);
        Assert.Equal(ShelfRecord.HostileText, JsonDocument.Parse(body).RootElement.GetProperty("rows")[0].GetProperty("row").GetProperty("name").GetString());
    }

    public static TheoryData<string, HttpStatusCode, string?> Problems => new()
    {
        { "nothing", HttpStatusCode.NotFound, null },
        { "Talks", HttpStatusCode.NotFound, null },
        { "truces.ics", HttpStatusCode.NotFound, null },
        { "talks?on=tomorrow", HttpStatusCode.BadRequest, "on" },
        { "talks?from=2019-5-1", HttpStatusCode.BadRequest, "from" },
        { "talks?from=2019-05-02&to=2019-05-01", HttpStatusCode.BadRequest, "to" },
        { "talks?within=0", HttpStatusCode.BadRequest, "within" },
        { "talks?within=36501", HttpStatusCode.BadRequest, "within" },
        { "talks?within=soon", HttpStatusCode.BadRequest, "within" },
        { "talks?page=0", HttpStatusCode.BadRequest, "page" },
        { "talks?size=101", HttpStatusCode.BadRequest, "size" },
        { "talks?id=a&id=b", HttpStatusCode.BadRequest, "id" },
        { "talks?place=" + new string('a', 201), HttpStatusCode.BadRequest, "place" },
        { "talks?" + TwentyOne, HttpStatusCode.BadRequest, "actor" },
        { "talks.ics?on=x", HttpStatusCode.BadRequest, "on" },
    };

    [Theory, MemberData(nameof(Problems))]
    public async Task A_fault_is_a_problem_that_names_its_parameter(string query, HttpStatusCode status, string? parameter)
    {
        using var response = await server.Get("/api/registers/" + query);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(parameter, problem.TryGetProperty("parameter", out var named) ? named.GetString() : null);
    }

    private static string Told(JsonElement row) =>
        string.Join(' ', row.GetProperty("statements").EnumerateArray().Select(told => told.GetProperty("claim").GetProperty("id").GetString()));

    private async Task<JsonElement> Json(string path)
    {
        using var response = await server.Get(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }
}
