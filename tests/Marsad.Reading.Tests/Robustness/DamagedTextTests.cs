using Marsad.Exchange.JsonLines;
using Marsad.Model;

namespace Marsad.Reading.Tests.Robustness;

/// <summary>A bounded run of damaged texts: nothing throws, every quotation is in the text, and the reading is always the same.</summary>
public sealed class DamagedTextTests
{
    private const int Cases = 250;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Are_read_like_any_other(int seed)
    {
        var articles = Damaged(seed);
        var readings = new string[articles.Length];
        for (var i = 0; i < articles.Length; i++)
        {
            var reading = ReadingBench.Pipeline.Read(articles[i], annotate: true);
            AssertQuotes(reading);
            readings[i] = ReadingJsonWriter.ToJson(reading);
        }

        var other = new ArticlePipeline(ReadingBench.AllKnowledge);
        Parallel.For(0, articles.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
            Assert.Equal(readings[i], ReadingJsonWriter.ToJson(other.Read(articles[i], annotate: true))));
    }

    [Fact]
    public void Are_the_same_for_the_same_seed() =>
        Assert.Equal(Damaged(7).Select(article => article.Text), Damaged(7).Select(article => article.Text));

    private static Article[] Damaged(int seed)
    {
        var mutator = new TextMutator(SampleArticles.All, seed);
        return [.. Enumerable.Range(0, Cases).Select(_ => mutator.Next())];
    }

    /// <summary>Every offset maps back: quotations are the text's own words, and no span leaves the text.</summary>
    private static void AssertQuotes(ArticleReading reading)
    {
        var text = reading.Article.Text;
        foreach (var claim in reading.Claims)
        {
            foreach (var evidence in claim.Repeats.Append(claim.Evidence).Append(claim.Source?.Cue).OfType<Evidence>())
            {
                Assert.Equal(evidence.Exact, evidence.Span.In(text));
            }

            Assert.All(claim.Reasons, reason => Assert.True(reason.Span is not { } span || span.End <= text.Length));
        }

        Assert.All(reading.Annotations, annotation => Assert.True(annotation.Span.End <= text.Length));
        ClaimIds.AssertCounted(reading.Claims);
    }
}
