using System.Text.Json;

namespace Marsad.Cli.Tests;

public sealed class BenchTests : ScratchFolder
{
    [Fact]
    public void The_measures_are_one_line_of_json()
    {
        var ended = MarsadProcess.Run(["bench", "read", "--seconds", "1", "--threads", "2", "--json", Put("wire.jsonl", Articles.Records(3))]);
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        using var line = JsonDocument.Parse(Assert.Single(ended.Lines));
        var measures = line.RootElement;
        Assert.Equal((3, 2), (measures.GetProperty("articles").GetInt32(), measures.GetProperty("threads").GetInt32()));
        Assert.All(
            ["readings", "seconds", "articlesPerSecond", "articlesPerProcessorSecond", "megabytesPerSecond", "allocatedBytesPerArticle", "startUpMilliseconds"],
            name => Assert.True(measures.GetProperty(name).GetDouble() > 0, name));
    }

    [Fact]
    public void Alarms_are_counted_over_as_many_articles_as_are_asked_for()
    {
        var ended = MarsadProcess.Run(["bench", "alarms", "--sample", "2", Put("wire.jsonl", Articles.Records(3))]);
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Equal(["articles", "2"], ended.Lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(4, ended.Lines.Length);
    }

    [Fact]
    public void Without_an_article_there_is_nothing_to_measure() =>
        Assert.Equal(1, MarsadProcess.Run(["bench", "read", Put("empty.jsonl", "")]).Code);
}
