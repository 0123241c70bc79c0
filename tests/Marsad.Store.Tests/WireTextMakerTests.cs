using Marsad.Model;
using Marsad.Observatory.Syndication;

namespace Marsad.Store.Tests;

/// <summary>What is compared of an article: paragraphs of folded words, without what was removed.</summary>
public sealed class WireTextMakerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n .\n", "")]
    [InlineData("قصف، وقتل", "قصف وقتل")]
    [InlineData("قصف\nوقتل\r\n\r\nثلاثة", "قصف|وقتل|ثلاثة")]
    // What stands between < and > was removed; it parts a paragraph.
    [InlineData("قصف <اقرأ أيضا> وقتل", "قصف|وقتل")]
    [InlineData("<صورة> قصف وقتل\n<شارك>", "قصف وقتل")]
    public void Paragraphs(string marked, string expected)
    {
        var text = marked.Replace('<', ' ').Replace('>', ' ');
        var article = Synthetic.Article(text, "عنوان", "rim", "2024-03-05") with
        {
            Removed = [.. marked.Index().Where(at => at.Item == '<').Select(at => new RemovedPassage(new TextSpan(at.Index, marked.IndexOf('>', at.Index) + 1), "x"))],
        };
        var wire = new WireTextMaker(word => word).Of(new RecordedText("k", article));
        Assert.Equal(("k", article.Published, "rim"), (wire.Key, wire.Published, wire.Publisher));
        Assert.Equal(expected, string.Join('|', wire.Passages.Select(passage => string.Join(' ', passage.Words.Select(word => word.Span.In(text).ToString())))));
    }
}
