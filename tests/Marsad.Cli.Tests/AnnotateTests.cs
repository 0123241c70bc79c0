using System.Text.Json;

namespace Marsad.Cli.Tests;

public sealed class AnnotateTests : ScratchFolder
{
    private const string Line = "قتل 14 عنصراً من قوات النظام قرب منبج يوم الثلاثاء الماضي";

    [Theory]
    [InlineData("ثلاثمئة وخمسة", """{"layer":"numbers","evidence":{"exact":"ثلاثمئة وخمسة","at":0},"low":305,"high":305,"ordinal":false""")]
    [InlineData("٣٥", """{"layer":"numbers","evidence":{"exact":"٣٥","at":0},"low":35,"high":35,"ordinal":false""")]
    [InlineData("الحادي عشر", """{"layer":"numbers","evidence":{"exact":"الحادي عشر","at":0},"low":11,"high":11,"ordinal":true""")]
    [InlineData("يوم الثلاثاء الماضي", """{"layer":"dates","evidence":{"exact":"يوم الثلاثاء الماضي","at":0},"from":"2019-04-16","to":"2019-04-16","precision":"day",""")]
    [InlineData("منبج", """{"layer":"places","evidence":{"exact":"منبج","at":0},"name":"منبج","id":"sy-manbij","lat":36.5281,"lon":37.9549""")]
    [InlineData("تنظيم داعش", """{"layer":"actors","evidence":{"exact":"تنظيم داعش","at":0},"actor":"islamic-state",""")]
    [InlineData("ثلاثة مدنيين", ""","low":3,"high":3,"class":"civilian","side":"civilians",""")]
    public void A_bare_line_has_its_annotation(string line, string expected)
    {
        var layer = expected.StartsWith("{\"layer\":\"", StringComparison.Ordinal) ? expected.Split('"')[3] : "people";
        var ended = MarsadProcess.Run(["annotate", "--json", "--anchor", "2019-04-21", "--layers", layer, "-"], line + "\n");
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Contains(expected, Assert.Single(ended.Lines), StringComparison.Ordinal);
        Assert.Single(Annotations(ended.Lines[0]));
    }

    [Fact]
    public void A_bare_number_is_nothing_else() =>
        Assert.Single(Annotations(MarsadProcess.Run(["annotate", "--json", "-"], "ثلاثمئة وخمسة\n").Lines[0]));

    [Theory]
    [InlineData("", "actors dates numbers people places")]
    [InlineData("numbers,places", "numbers places")]
    public void The_layers_are_those_that_were_asked_for(string layers, string expected)
    {
        string[] asked = layers.Length == 0 ? [] : ["--layers", layers];
        var line = Assert.Single(MarsadProcess.Run(["annotate", "--json", .. asked, "-"], Line).Lines);
        var found = Annotations(line).Select(annotation => annotation.GetProperty("layer").GetString()!).ToHashSet();
        Assert.Equal(expected, string.Join(' ', found.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Lines_of_text_are_numbered_and_empty_ones_keep_their_place()
    {
        var ended = MarsadProcess.Run(["annotate", "--json", Put("lines.txt", Line + "\r\n\r\n" + Line)]);
        Assert.Equal(["1", "2", "3"], ended.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
        Assert.Empty(Annotations(ended.Lines[1]));
        Assert.NotEmpty(Annotations(ended.Lines[2]));
    }

    [Fact]
    public void Many_threads_give_the_bytes_of_one_and_quotes_stand_where_they_say()
    {
        var file = Put("wire.jsonl", Articles.Records(200));
        var one = MarsadProcess.Run(["annotate", "--json", "--threads", "1", file]);
        Assert.Equal(one.Output, MarsadProcess.Run(["annotate", "--json", "--threads", "8", file]).Output);
        var text = JsonDocument.Parse(Articles.Record(0)).RootElement.GetProperty("text").GetString()!;
        Assert.Equal(200, one.Lines.Length);
        Assert.All(Annotations(one.Lines[0]), annotation =>
        {
            var evidence = annotation.GetProperty("evidence");
            var exact = evidence.GetProperty("exact").GetString()!;
            Assert.Equal(exact, text.Substring(evidence.GetProperty("at").GetInt32(), exact.Length));
        });
    }

    [Fact]
    public void A_bad_record_is_told_and_the_rest_is_annotated()
    {
        var ended = MarsadProcess.Run(["annotate", "--json", Put("wire.jsonl", "{}\n" + Articles.Record(1))]);
        Assert.Equal((3, 1), (ended.Code, ended.Lines.Length));
        Assert.Contains("IN010", ended.Error, StringComparison.Ordinal);
    }

    private static JsonElement[] Annotations(string line) => [.. JsonDocument.Parse(line).RootElement.GetProperty("annotations").EnumerateArray()];
}
