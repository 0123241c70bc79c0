using System.Text;
using Marsad.Model;
using Marsad.Reading.Text;

namespace Marsad.Reading.Tests.Robustness;

/// <summary>Texts far longer than articles, and texts of one thing over and over, are read to the end.</summary>
public sealed class LongTextTests
{
    private const int Length = 2_000_000;

    /// <summary>No measure of speed, only a guard against a reading that never ends.</summary>
    private const int Hang = 600_000;

    [Theory(Timeout = Hang)]
    [InlineData("(")]
    [InlineData("«\"“")]
    [InlineData("9")]
    [InlineData("12 ")]
    [InlineData("خمسة وعشرون ألف ")]
    [InlineData("ه")]
    [InlineData("\u064B")]
    [InlineData("\n")]
    [InlineData("ما لا يقل عن ")]
    [InlineData("داعش ")]
    [InlineData("التنظيم ")]
    [InlineData("حلب ")]
    [InlineData("منذ ")]
    [InlineData("1/")]
    [InlineData("بينهم 3 أطفال ")]
    public Task Of_one_thing_are_read(string unit) => Task.Run(() => Read(new StringBuilder(Length).Insert(0, unit, Length / unit.Length).ToString()));

    [Fact(Timeout = Hang)]
    public Task Of_all_samples_are_read() => Task.Run(() => Assert.NotEmpty(Read(Samples(Length)).Claims));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(ArticleSections.Longest, 1)]
    [InlineData(ArticleSections.Longest + 1, 2)]
    [InlineData(Length, 31)]
    public void Are_cut_into_sections_that_make_up_the_text(int length, int least)
    {
        var text = Samples(length);
        var sections = ArticleSections.Of(text).ToList();
        Assert.True(sections.Count >= least);
        Assert.Equal(text, string.Concat(sections.Select(section => section.In(text).ToString())));
        Assert.All(sections, section => Assert.InRange(section.Length, length == 0 ? 0 : 1, ArticleSections.Longest));
    }

    [Fact]
    public void No_cut_parts_a_surrogate_pair()
    {
        var text = string.Concat(Enumerable.Repeat("😀", ArticleSections.Longest)).Insert(0, "a");
        Assert.All(ArticleSections.Of(text), section => Assert.False(char.IsLowSurrogate(text[section.Start])));
    }

    [Fact]
    public void Claims_of_later_sections_go_on_counting_and_quote_the_text()
    {
        var text = Samples(3 * ArticleSections.Longest);
        var claims = Read(text).Claims;
        ClaimIds.AssertCounted(claims);
        Assert.All(claims, claim => Assert.Equal(claim.Evidence.Exact, claim.Evidence.Span.In(text)));
        Assert.Contains(claims, claim => claim.Evidence.Span.Start > 2 * ArticleSections.Longest);
    }

    [Fact]
    public void A_sentence_without_an_end_is_cut()
    {
        var stream = ReadingBench.Tokenize(string.Concat(Enumerable.Repeat("a ", 3 * TokenStream.LongestSentence)));
        Assert.Equal(3, stream.Sentences.Length);
        Assert.All(stream.Sentences, sentence => Assert.Equal(TokenStream.LongestSentence, sentence.Last - sentence.First));
        Assert.Equal([0, 0, 1, 1, 2], new[] { 0, 2047, 2048, 4095, 4096 }.Select(stream.SentenceOf));
    }

    private static ArticleReading Read(string text) =>
        ReadingBench.Pipeline.Read(new Article { Id = "long", Text = text, Published = new DateOnly(2019, 4, 20) });

    private static string Samples(int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(SampleArticles.All[i % SampleArticles.All.Length].Text).Append('\n');
        }

        return text.ToString(0, length);
    }
}
