using FsCheck;
using FsCheck.Fluent;

namespace Marsad.Reading.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("قتل 35 جندياً.", "قتل|35|جندياً|.")]
    [InlineData("و20 آخرون", "و|20|آخرون")]
    [InlineData("لـ«القدس العربي»", "لـ|«|القدس|العربي|»")]
    [InlineData("1,500 و3٫5", "1,500|و|3٫5")]
    [InlineData("في 24/3/2019", "في|24|/|3|/|2019")]
    [InlineData("إف-16 F16", "إف|-|16|F|16")]
    [InlineData("نهاية.بداية", "نهاية|.|بداية")]
    [InlineData("😀 قصف", "😀|قصف")]
    public void Cuts(string text, string expected)
    {
        var stream = ReadingBench.Tokenize(text);
        Assert.Equal(expected, string.Join('|', Enumerable.Range(0, stream.Count).Select(i => stream[i].Span.In(text).ToString())));
    }

    [Theory]
    [InlineData("قتل خمسة. جرح ستة", 2)]
    [InlineData("وكالة أ.ف.ب قالت", 1)]
    [InlineData("بلغ 3.5 مليون", 1)]
    [InlineData("سطر\nسطر ثان\n\n\nثالث", 3)]
    [InlineData("...", 0)]
    [InlineData("", 0)]
    public void Finds_sentences(string text, int sentences) => Assert.Equal(sentences, ReadingBench.Tokenize(text).Sentences.Length);

    [Fact]
    public void Tokens_are_in_order_inside_the_text_and_never_overlap() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var stream = ReadingBench.Tokenize(text ?? string.Empty);
            var end = 0;
            for (var i = 0; i < stream.Count; i++)
            {
                if (stream[i].Start < end || stream[i].End < stream[i].Start || stream[i].End > stream.Text.Length)
                {
                    return false;
                }

                end = stream[i].End;
            }

            return true;
        }).QuickCheckThrowOnFailure();
}
