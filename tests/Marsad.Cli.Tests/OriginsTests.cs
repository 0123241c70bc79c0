using System.Text.Json;

namespace Marsad.Cli.Tests;

public sealed class OriginsTests : ScratchFolder
{
    private const string Story = "وقال شهود إن قذيفتين سقطتا قرب سوق الخضار في الحي الغربي فأصابتا سيارتين ومخزنا للحبوب وألحقتا أضرارا بواجهات المحال";
    private const string Other = "افتتح مدير التعليم معرض الرسوم السنوي في المدرسة الثانوية بحضور أولياء الأمور ووعد بجوائز لأجمل اللوحات وأكثرها طرافة";

    [Fact]
    public void Articles_with_the_same_text_are_listed_as_one_origin()
    {
        var record = Ingest();
        var ended = Run("--record", record);
        Assert.Equal(0, ended.Code);
        Assert.Contains("2 articles", ended.Output, StringComparison.Ordinal);
        Assert.Contains("100% / 100%  rim", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nabd", ended.Output, StringComparison.Ordinal);
        Assert.Contains("3 articles of 2 origins; 1 origins have more than one", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_origin_of_an_article_shows_the_passages_that_match()
    {
        var record = Ingest();
        Assert.Contains($"«{Story}»", Run("--record", record, "--article", "two").Output, StringComparison.Ordinal);
        using var origin = JsonDocument.Parse(Run("--record", record, "--article", "two", "--json").Output);
        var copy = origin.RootElement.GetProperty("articles")[1];
        Assert.Equal(origin.RootElement.GetProperty("id").GetString(), copy.GetProperty("like").GetString());
        Assert.Equal("two", copy.GetProperty("id").GetString());
        var passage = copy.GetProperty("passages")[0];
        Assert.Equal(Story, passage.GetProperty("here").GetProperty("exact").GetString());
        Assert.Equal(0, passage.GetProperty("there").GetProperty("at").GetInt32());
    }

    [Fact]
    public void An_article_that_is_not_there_ends_with_1_and_says_so()
    {
        var ended = Run("--record", Ingest(), "--article", "nine");
        Assert.Equal(1, ended.Code);
        Assert.Contains("no article nine", ended.Error, StringComparison.Ordinal);
    }

    private static MarsadProcess.Ended Run(params string[] words) => MarsadProcess.Run(["origins", .. words]);

    private string Ingest()
    {
        var wire = Put("wire.jsonl", string.Join('\n', Line("one", "sada", 1, Story), Line("two", "rim", 2, Story), Line("three", "nabd", 2, Other)));
        Assert.Equal(0, MarsadProcess.Run(["ingest", wire, "--record", PathOf("r.db")]).Code);
        return PathOf("r.db");
    }

    private static string Line(string id, string publisher, int day, string text) =>
        $"{{\"id\":\"{id}\",\"publisher\":\"{publisher}\",\"published\":\"2024-03-0{day}\",\"title\":\"{id}\",\"text\":\"{text}\"}}";
}
