using AngleSharp.Html.Parser;
using Marsad.Model;
using Marsad.Sources.Charsets;
using Marsad.Sources.Files;

namespace Marsad.Sources.Html;

/// <summary>One HTML page as one article. The text written from it is the text that offsets point into.</summary>
internal static class PageReader
{
    /// <summary>Reads the article, or tells why not. Exactly one of the results is null.</summary>
    public static (Article? Article, InputFault? Fault) Read(ByteFeed feed, string name)
    {
        var bytes = feed.ReadToEnd();
        if (feed.Fault is not null)
        {
            return (null, feed.Fault);
        }

        var decoding = TextDecoder.Decode(bytes, DeclaredCharset.Of(bytes));
        if (decoding.Fault is not null)
        {
            return (null, decoding.Fault);
        }

        using var document = new HtmlParser().ParseDocument(MarkupTrimmer.Trim(decoding.Text));
        var sizes = new PageSizes(document);
        var content = MainContent.Find(document, sizes);
        if (content is null)
        {
            return (null, InputFault.NoArticle());
        }

        var facts = PageFacts.Of(document, content);
        var text = BlockText.Write(content, sizes, facts.Title);
        if (!text.Any(char.IsLetter))
        {
            return (null, InputFault.NoArticle());
        }

        return (new Article
        {
            Id = Path.GetFileName(name),
            Text = text,
            Title = facts.Title,
            Published = facts.Published,
            Publisher = facts.Publisher,
            Url = facts.Url,
            Encoding = decoding.Encoding,
        }, null);
    }
}
