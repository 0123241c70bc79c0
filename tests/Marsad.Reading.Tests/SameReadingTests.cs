using System.Collections.Concurrent;
using Marsad.Exchange.JsonLines;
using Marsad.Model;

namespace Marsad.Reading.Tests;

/// <summary>Same input, same output: whoever reads, on however many threads, and whatever was read before.</summary>
public sealed class SameReadingTests
{
    private const int Rounds = 4;

    private static readonly Article[] Samples = SampleArticles.All;

    [Fact]
    public void There_are_samples() => Assert.True(Samples.Length > 40);

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Many_threads_give_the_readings_of_one(int threads)
    {
        var (expected, pipeline) = (ReadInOrder(NewPipeline()), NewPipeline());
        var readings = new ConcurrentBag<(int Article, string Json)>();
        Parallel.For(0, Samples.Length * Rounds, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
            readings.Add((i % Samples.Length, ReadingJsonWriter.ToJson(pipeline.Read(Samples[i % Samples.Length])))));
        Assert.All(readings, reading => Assert.Equal(expected[reading.Article], reading.Json));
    }

    [Fact]
    public void What_was_read_before_changes_nothing()
    {
        var pipeline = NewPipeline();
        var first = ReadInOrder(pipeline);
        Assert.Equal(first, ReadInOrder(pipeline));
        for (var i = Samples.Length - 1; i >= 0; i--)
        {
            Assert.Equal(first[i], ReadingJsonWriter.ToJson(pipeline.Read(Samples[i])));
        }
    }

    [Fact]
    public void An_explanation_has_the_annotations_of_a_reading()
    {
        var pipeline = NewPipeline();
        var layers = Enum.GetValues<AnnotationLayer>().ToHashSet();
        Assert.All(Samples, article => Assert.Equal(
            AnnotationJsonWriter.ToJson(pipeline.Explain(article).Reading, layers), AnnotationJsonWriter.ToJson(pipeline.Read(article, annotate: true), layers)));
    }

    private static ArticlePipeline NewPipeline() => new(ReadingBench.AllKnowledge);

    private static string[] ReadInOrder(ArticlePipeline pipeline) => [.. Samples.Select(article => ReadingJsonWriter.ToJson(pipeline.Read(article)))];
}
