using AngleSharp.Dom;
using Marsad.Sources.Text;

namespace Marsad.Sources.Html;

/// <summary>What a page says about its article, apart from the text.</summary>
internal sealed record PageFacts(string? Title, DateOnly? Published, string? Publisher, string? Url)
{
    private static readonly string[] s_dateMetas =
    [
        "meta[property='article:published_time']", "meta[itemprop=datePublished]", "meta[name='article:published_time']",
        "meta[name=pubdate]", "meta[name=publishdate]", "meta[name='publish-date']", "meta[name=publication_date]",
        "meta[name='parsely-pub-date']", "meta[name='dc.date.issued' i]", "meta[name='dc.date' i]", "meta[name=date]",
    ];

    private static readonly string[] s_times = ["time[itemprop=datePublished]", "time[pubdate]", "[itemprop=datePublished][content]", "time[datetime]"];

    public static PageFacts Of(IDocument document, IElement content)
    {
        var linked = LinkedData.Of(document);
        var publisher = Meta(document, "meta[property='og:site_name']") ?? linked.Publisher;
        return new(
            TitleOf(document, content, publisher) ?? linked.Headline,
            PublishedOf(document, content, linked),
            publisher,
            UrlOf(document));
    }

    /// <summary>The text on one line, white space folded; null where it is empty.</summary>
    public static string? OneLine(string? text)
    {
        var line = text is null ? "" : string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }

    private static string? Meta(IDocument document, string selector) =>
        OneLine(document.QuerySelector(selector)?.GetAttribute("content"));

    private static string? TitleOf(IDocument document, IElement content, string? publisher)
    {
        // A heading outside of the article is often the site's logo; the page's own word for sharing is better then.
        var title = OneLine(content.QuerySelector("h1")?.TextContent)
            ?? Meta(document, "meta[property='og:title']")
            ?? OneLine(document.QuerySelector("h1")?.TextContent)
            ?? OneLine(document.Title);
        return title is null || publisher is null ? title : WithoutSuffix(title, publisher);
    }

    private static string WithoutSuffix(string title, string publisher)
    {
        var bare = title.EndsWith(publisher, StringComparison.Ordinal) ? title[..^publisher.Length].TrimEnd() : title;
        return bare.Length > 1 && bare.Length < title.Length && bare[^1] is '|' or '-' or '\u2013' or '\u2014' or ':'
            ? bare[..^1].TrimEnd()
            : title;
    }

    private static DateOnly? PublishedOf(IDocument document, IElement content, LinkedData linked) =>
        s_dateMetas.Select(meta => PublicationDay.Parse(Meta(document, meta))).FirstOrDefault(day => day is not null)
        ?? PublicationDay.Parse(linked.Published)
        ?? s_times.Select(mark => DayOf(content.QuerySelector(mark))).FirstOrDefault(day => day is not null)
        ?? s_times.Select(mark => DayOf(document.QuerySelector(mark))).FirstOrDefault(day => day is not null);

    private static DateOnly? DayOf(IElement? element) =>
        PublicationDay.Parse(element?.GetAttribute("datetime") ?? element?.GetAttribute("content"));

    private static string? UrlOf(IDocument document)
    {
        var url = OneLine(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Meta(document, "meta[property='og:url']");
        return Uri.TryCreate(url, UriKind.Absolute, out var parsed) && (parsed.Scheme == Uri.UriSchemeHttps || parsed.Scheme == Uri.UriSchemeHttp)
            ? url
            : null;
    }
}
