using System.Text.Json;

namespace Marsad.Cli.Tests;

public sealed class RulesTests : ScratchFolder
{
    private const string Text = "أعلن مصدر طبي مقتل ثلاثة مدنيين في قصف مدفعي على أطراف البلدة.";

    [Theory]
    [InlineData("casualty", "killed", 14, 1)]
    [InlineData("casualty", "injured", 14, 0)]
    [InlineData("event", "killed", 14, 0)]
    [InlineData("casualty", "killed", 500, 0)]
    public void A_claim_is_right_where_gold_of_its_kind_stands_near(string kind, string harm, int at, int right)
    {
        var claim = JsonSerializer.Serialize(new { kind, harm, evidence = new { at } });
        var gold = $"{{\"id\":\"a\",\"text\":\"{Text}\",\"claims\":[{claim}]}}";
        var rule = Rules(MarsadProcess.Run(["rules", "stats", "--gold", "--json", Put("gold.jsonl", gold)]))
            .Single(row => row.GetProperty("claims").GetInt64() > 0 && row.GetProperty("phase").GetString() == "harm");
        Assert.Equal((1, right), (rule.GetProperty("judged").GetInt32(), rule.GetProperty("right").GetInt32()));
    }

    [Fact]
    public void The_counts_do_not_depend_on_the_threads_and_every_rule_has_a_row()
    {
        var file = Put("wire.jsonl", Articles.Records(100));
        var one = MarsadProcess.Run(["rules", "stats", "--json", "--threads", "1", file]);
        Assert.Equal(one.Output, MarsadProcess.Run(["rules", "stats", "--json", "--threads", "8", file]).Output);
        var rows = Rules(one);
        Assert.Contains(rows, row => row.GetProperty("hits").GetInt64() >= 100 && row.GetProperty("articles").GetInt64() == 100);
        Assert.Contains(rows, row => row.GetProperty("hits").GetInt64() == 0);
        Assert.All(rows, row => Assert.Equal(JsonValueKind.Null, row.GetProperty("precision").ValueKind));
    }

    [Fact]
    public void The_cost_of_rules_is_measured()
    {
        var ended = MarsadProcess.Run(["bench", "rules", "--seconds", "1", "--json", Put("wire.jsonl", Articles.Records(3))]);
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        using var line = JsonDocument.Parse(Assert.Single(ended.Lines));
        var measured = line.RootElement.GetProperty("measured").EnumerateArray().ToArray();
        Assert.Equal([0, 100, 1000], measured.Select(row => row.GetProperty("extraRules").GetInt32()));
        Assert.All(measured, row => Assert.True(row.GetProperty("microsecondsPerArticle").GetDouble() > 0));
    }

    private static JsonElement[] Rules(MarsadProcess.Ended ended)
    {
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        return [.. JsonDocument.Parse(Assert.Single(ended.Lines)).RootElement.GetProperty("rules").EnumerateArray()];
    }
}
