using System.Text.Json;

namespace Marsad.Cli.Tests;

public sealed class ExportTests : ScratchFolder
{
    [Fact]
    public void Claims_leave_in_every_form()
    {
        var record = Ingest();
        var lines = MarsadProcess.Run(["claims", "--record", record, "--json"]).Lines;
        Assert.NotEmpty(lines);
        using var line = JsonDocument.Parse(lines[0]);
        Assert.Equal("=one", line.RootElement.GetProperty("articleId").GetString());
        var table = MarsadProcess.Run(["claims", "--record", record, "--csv"]).Output;
        Assert.Contains("article_key,article_id,publisher", table, StringComparison.Ordinal);
        Assert.Contains(",'=one,", table, StringComparison.Ordinal);
        using var map = JsonDocument.Parse(MarsadProcess.Run(["claims", "--record", record, "--geojson"]).Output);
        Assert.NotEqual(0, map.RootElement.GetProperty("features").GetArrayLength());
    }

    [Fact]
    public void Claims_are_chosen_by_kind_and_day()
    {
        var record = Ingest();
        Assert.All(MarsadProcess.Run(["claims", "--record", record, "--kind", "casualty", "--json"]).Lines, line => Assert.Contains("\"kind\":\"casualty\"", line, StringComparison.Ordinal));
        Assert.NotEmpty(MarsadProcess.Run(["claims", "--record", record, "--from", "2017-05-05", "--to", "2017-05-05"]).Lines);
        Assert.Empty(MarsadProcess.Run(["claims", "--record", record, "--from", "2018-01-01"]).Lines);
    }

    [Fact]
    public void Incidents_leave_as_a_table_and_as_a_map()
    {
        var record = Ingest();
        Assert.Contains("killed", MarsadProcess.Run(["incidents", "--record", record, "--csv"]).Output, StringComparison.Ordinal);
        using var map = JsonDocument.Parse(MarsadProcess.Run(["incidents", "--record", record, "--geojson"]).Output);
        Assert.NotEqual(0, map.RootElement.GetProperty("features").GetArrayLength());
    }

    [Theory]
    [InlineData("claims --json --csv", "give one of them")]
    [InlineData("claims --kind murder", "--kind takes")]
    [InlineData("incidents --csv --geojson", "give one of them")]
    public void Two_forms_at_once_and_unknown_kinds_are_refused(string line, string expected)
    {
        var ended = MarsadProcess.Run(line.Split(' '));
        Assert.Equal(2, ended.Code);
        Assert.Contains(expected, ended.Error, StringComparison.Ordinal);
    }

    private string Ingest()
    {
        const string Article = "{\"id\":\"=one\",\"publisher\":\"sada\",\"published\":\"2017-05-05\",\"title\":\"قصف\",\"text\":\"قتل سبعة مدنيين في قصف لقوات النظام السوري على مدينة حمص اليوم الجمعة، بحسب المرصد السوري لحقوق الإنسان.\"}";
        Assert.Equal(0, MarsadProcess.Run(["ingest", Put("a.jsonl", Article), "--record", PathOf("r.db")]).Code);
        return PathOf("r.db");
    }
}
