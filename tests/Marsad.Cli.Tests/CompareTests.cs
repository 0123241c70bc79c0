using System.Text.Json;

namespace Marsad.Cli.Tests;

public sealed class CompareTests : ScratchFolder
{
    private const string Header =
        "id,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,country,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high";

    private const string Row = "1,1,Government of Syria,IS,1,Homs city,34.73,36.71,Syria,1,1,2017-05-05,2017-05-05,0,0,7,0,5,7,9";

    [Fact]
    public void The_record_is_set_beside_rows()
    {
        var ended = Run(Put("ged.csv", Header + "\n" + Row + "\n"), "--json");
        Assert.Equal(0, ended.Code);
        using var window = JsonDocument.Parse(ended.Lines[0]);
        Assert.Equal("window", window.RootElement.GetProperty("kind").GetString());
        using var match = JsonDocument.Parse(ended.Lines.Single(line => line.Contains("\"kind\":\"match\"", StringComparison.Ordinal)));
        Assert.Equal("inside", match.RootElement.GetProperty("verdict").GetString());
        Assert.Contains("matched: 1", Run(PathOf("ged.csv")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_years_have_nothing_in_common_and_say_so()
    {
        var ended = Run(Put("ged.csv", Header + "\n" + Row.Replace("2017", "2011", StringComparison.Ordinal) + "\n"));
        Assert.Equal(0, ended.Code);
        Assert.Contains("nothing to compare", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_cannot_be_read_are_told_and_end_with_3_or_1()
    {
        var partly = Run(Put("partly.csv", Header + "\n" + Row + "\nx\n"));
        Assert.Equal(3, partly.Code);
        Assert.Contains("partly.csv:3:1: GED002", partly.Error, StringComparison.Ordinal);
        Assert.Equal(1, Run(Put("none.csv", "nothing\n")).Code);
        Assert.Equal(1, Run(PathOf("missing.csv")).Code);
    }

    private MarsadProcess.Ended Run(params string[] words)
    {
        if (!File.Exists(PathOf("r.db")))
        {
            const string Article = "{\"id\":\"one\",\"publisher\":\"sada\",\"published\":\"2017-05-05\",\"title\":\"قصف\",\"text\":\"قتل سبعة مدنيين في قصف لقوات النظام السوري على مدينة حمص اليوم الجمعة، بحسب المرصد السوري لحقوق الإنسان.\"}";
            Assert.Equal(0, MarsadProcess.Run(["ingest", Put("a.jsonl", Article), "--record", PathOf("r.db")]).Code);
        }

        return MarsadProcess.Run(["compare", "ged", .. words, "--record", PathOf("r.db")]);
    }
}
