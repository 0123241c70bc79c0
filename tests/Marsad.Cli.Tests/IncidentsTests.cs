using System.Text.Json;

namespace Marsad.Cli.Tests;

public sealed class IncidentsTests : ScratchFolder
{
    private const string Village = "قُتل 27 عنصراً من قوات النظام السوري أمس في هجوم لتنظيم «داعش» قرب قرية الكوم، بحسب المرصد السوري لحقوق الإنسان.";
    private const string Town = "قُتل ثمانية من عناصر قوات النظام السوري أمس في هجوم لتنظيم «داعش» قرب بلدة القورية، بحسب المرصد السوري لحقوق الإنسان.";

    [Fact]
    public void Incidents_are_listed_with_their_figures_and_shown_with_every_voice()
    {
        var record = Ingest();
        var ended = Run(record);
        Assert.Equal((0, 2), (ended.Code, ended.Lines.Length));
        Assert.Contains("killed 27/27/27 of syria", ended.Output, StringComparison.Ordinal);
        var id = IdOf(record, "one");
        Assert.StartsWith(id, Assert.Single(Run(record, "--article", "one", "--from", "2019-04-18", "--to", "2019-04-18").Lines), StringComparison.Ordinal);
        Assert.Empty(Run(record, "--from", "2019-05-01").Lines);
        var page = Run(record, "show", id[..6]);
        Assert.Contains("«قُتل 27 عنصراً من قوات النظام السوري»", page.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run(record, "show", id, "--json").Output);
        Assert.Equal(27, json.RootElement.GetProperty("figures")[0].GetProperty("best").GetInt32());
    }

    [Fact]
    public void What_people_decide_is_logged_holds_and_can_be_taken_back()
    {
        var record = Ingest();
        var before = Run(record, "--json").Output;
        Assert.Contains("decision 1", Run(record, "merge", IdOf(record, "one"), IdOf(record, "two"), "--who", "ana", "--why", "one raid").Output, StringComparison.Ordinal);
        var merged = Assert.Single(Run(record, "--json").Lines);
        using (var incident = JsonDocument.Parse(merged))
        {
            Assert.Equal(2, incident.RootElement.GetProperty("articles").GetArrayLength());
        }

        using (var decision = JsonDocument.Parse(Run(record, "decisions", "--json").Output))
        {
            Assert.Equal(("merge", "ana", "one raid"), (Text(decision, "kind"), Text(decision, "who"), Text(decision, "why")));
            var key = decision.RootElement.GetProperty("claims").EnumerateArray().Select(claim => claim.GetString()!);
            Assert.Equal(0, Run(record, ["split", IdOf(record, "one"), .. key, "--who", "ana"]).Code);
        }

        Assert.Equal(before, Run(record, "--json").Output);
        Assert.Equal(0, Run(record, "undo", "2", "--who", "ana", "--why", "one raid after all").Code);
        Assert.Equal(merged, Assert.Single(Run(record, "--json").Lines));
        Assert.Contains("taken back by 3", Run(record, "decisions").Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show 123", "no incident 123")]
    [InlineData("undo 7", "no decision 7")]
    [InlineData("merge 123 456", "no incident 123")]
    [InlineData("split 123 456", "no incident 123")]
    public void What_is_not_there_ends_with_1_and_says_so(string line, string expected)
    {
        var ended = Run(Ingest(), line.Split(' '));
        Assert.Equal(1, ended.Code);
        Assert.Contains(expected, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_toll_is_a_table_a_tree_a_line_of_JSON_or_CSV()
    {
        var record = Ingest();
        var tree = Toll(record, "--explain", "--side", "syria", "--harm", "killed", "--from", "2019-04-18", "--to", "2019-04-21");
        Assert.Contains("35/35/35  sum  killed, syria", tree.Output, StringComparison.Ordinal);
        Assert.Contains("«قُتل ثمانية من عناصر قوات النظام السوري»", tree.Output, StringComparison.Ordinal);
        Assert.Contains("8        8        8", Toll(record, "--place", "القورية", "--perpetrator", "islamic-state").Output, StringComparison.Ordinal);
        Assert.Equal(2, Toll(record, "--by", "place", "--geojson").Lines.Count(line => line.Contains("\"type\":\"Point\"", StringComparison.Ordinal)));
        Assert.Equal(2, Toll(record, "--by", "place", "--csv").Lines.Count(line => line.StartsWith("toll,killed,sy-", StringComparison.Ordinal)));
        using var sheet = JsonDocument.Parse(Toll(record, "--json", "--policy", "conservative").Output);
        Assert.Equal("conservative", sheet.RootElement.GetProperty("policy").GetString());
        Assert.Equal(35, sheet.RootElement.GetProperty("rows")[0].GetProperty("best").GetInt32());
        Assert.Contains("nothing is told", Toll(record, "--from", "2020-01-01").Output, StringComparison.Ordinal);
    }

    private static string? Text(JsonDocument line, string name) => line.RootElement.GetProperty(name).GetString();

    private static MarsadProcess.Ended Run(string record, params string[] words) => MarsadProcess.Run(["incidents", .. words, "--record", record]);

    private static MarsadProcess.Ended Toll(string record, params string[] words) => MarsadProcess.Run(["toll", .. words, "--record", record]);

    private static string IdOf(string record, string article) => Run(record, "--article", article).Output[..12];

    private string Ingest()
    {
        var wire = Put("wire.jsonl", string.Join('\n', Line("one", "2019-04-19", Village), Line("two", "2019-04-21", Town)));
        Assert.Equal(0, MarsadProcess.Run(["ingest", wire, "--record", PathOf("r.db")]).Code);
        return PathOf("r.db");
    }

    private static string Line(string id, string day, string text) =>
        $"{{\"id\":\"{id}\",\"publisher\":\"rim\",\"published\":\"{day}\",\"title\":\"{id}\",\"text\":\"{text}\"}}";
}
