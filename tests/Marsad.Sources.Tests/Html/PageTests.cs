using Marsad.Model;

namespace Marsad.Sources.Tests.Html;

public sealed class PageTests
{
    private const string First = "قال شهود إن طائرة مسيرة حلقت فوق القرية طوال الليل قبل أن تسقط قرب المدرسة القديمة في الطرف الغربي.";
    private const string Second = "وذكر مسؤول في البلدية أن أحدا لم يصب بأذى، وأن فرقا فنية وصلت إلى المكان صباح اليوم لرفع الحطام.";

    public static TheoryData<string, string> Shapes() => new()
    {
        { "article element", $"<nav>قائمة</nav><article><p>{First}</p><p>{Second}</p></article><footer>حقوق</footer>" },
        { "main element", $"<div><a href=1>رابط</a></div><main><p>{First}</p><p>{Second}</p></main><aside>هامش</aside>" },
        { "article body by itemprop", $"<article><div>وسوم</div><div itemprop=\"articleBody\"><p>{First}</p><p>{Second}</p></div></article>" },
        { "largest of several articles", $"<article><p>خبر قصير</p></article><article><p>{First}</p><p>{Second}</p></article>" },
        { "densest block", $"<div><ul><li><a href=1>خبر</a></li><li><a href=2>خبر ثان</a></li></ul></div><div><p>{First}</p><p>{Second}</p></div><div>ذيل</div>" },
        { "line breaks", $"<body>{First}<br>{Second}</body>" },
        { "scripts, styles, comments", $"<article><script>var a='<p>x</p>';</script><style>p{{}}</style><!-- <p>x</p> --><p>{First}</p><p>{Second}</p></article>" },
        { "share bar and related links by class", $"<article><p>{First}</p><div class=\"share-bar\"><span>شارك</span></div><p>{Second}</p><div class=related><p>خبر آخر</p></div></article>" },
        { "list of links", $"<article><p>{First}</p><p>{Second}</p><ul><li><a href=1>خبر أول</a></li><li><a href=2>خبر ثان</a></li></ul></article>" },
        { "captions and forms", $"<article><figure><img src=x><figcaption>صورة</figcaption></figure><p>{First}</p><p>{Second}</p><form>تعليق</form></article>" },
        { "hidden parts", $"<article><p>{First}</p><p hidden>مخفي</p><div aria-hidden=true>مخفي</div><p>{Second}</p></article>" },
        { "body class that sounds like a menu", $"<html><body class=\"menu sidebar\"><div class=menu><p>{First}</p><p>{Second}</p></div></body></html>" },
        { "inline formatting within words", $"<article><p>{First[..7]}<b>{First[7..9]}</b><span>{First[9..]}</span></p><p>{Second}</p></article>" },
        { "white space", $"<article><p>  {First.Replace(" ", " \n\t ", StringComparison.Ordinal)}&nbsp; </p>\n\n<p>{Second}</p></article>" },
        { "entities", $"<article><p>{string.Concat(First.Select(c => $"&#{(int)c};"))}</p><p>{Second}</p></article>" },
        { "unclosed elements", $"<article><p>{First}<p>{Second}" },
        { "unclosed comment", $"<article><!-- <p>{First}</p><p>{Second}</p></article>" },
        { "unclosed script", $"<article><p>{First}</p><p>{Second}</p></article><script>" },
        { "plaintext element", $"<article><plaintext><p>{First}</p><p>{Second}</p></article>" },
        { "bracket within an attribute", $"<article><p title=\"a>b\">{First}</p><p>{Second}</p></article>" },
        { "giant attribute", $"<article><p data-x=\"{new string('x', 50_000)}\">{First}</p><p>{Second}</p></article>" },
        { "attribute never closed", $"<article><p title=\"x>{First}</p><p>{Second}</p></article>" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Keeps_the_article_and_nothing_else(string shape, string page)
    {
        Assert.NotEmpty(shape);
        Assert.Equal($"{First}\n{Second}", Reading.One(page, "a.html").Text);
    }

    public static TheoryData<string, string, string?, string?, string?, string?> Facts() => new()
    {
        { "<meta property=og:title content=\"عنوان الخبر\"><meta property=og:site_name content=\"الموقع\"><link rel=canonical href=\"https://example.org/1\"><meta property=\"article:published_time\" content=\"2023-01-02T03:04:05Z\">", "", "عنوان الخبر", "2023-01-02", "الموقع", "https://example.org/1" },
        { "<title>عنوان الخبر | الموقع</title><meta property=og:site_name content=\"الموقع\">", "", "عنوان الخبر", null, "الموقع", null },
        { "<title>غير هذا</title>", "<h1>عنوان <b>الخبر</b></h1>", "عنوان الخبر", null, null, null },
        { "", "<time datetime=\"2023-01-02\">أمس</time>", null, "2023-01-02", null, null },
        { "<script type=\"application/ld+json\">{\"@graph\":[{\"headline\":\"عنوان\",\"datePublished\":\"2023-01-02T00:00:00+03:00\",\"publisher\":{\"name\":\"الموقع\"}}]}</script>", "", "عنوان", "2023-01-02", "الموقع", null },
        { "<script type=\"application/ld+json\">[{\"headline\":\"\\ud800\"}</script><script type=\"application/ld+json\">[1,{\"datePublished\":\"2023-01-02\"}]</script>", "", null, "2023-01-02", null, null },
        { "<meta name=\"DC.date\" content=\"2023-01-02\"><link rel=canonical href=\"javascript:alert(1)\">", "", null, "2023-01-02", null, null },
        { "<meta name=date content=\"yesterday\">", "", null, null, null, null },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void Reads_what_the_page_says_of_itself(string head, string inArticle, string? title, string? day, string? publisher, string? url)
    {
        var article = Reading.One($"<html><head>{head}</head><body><article>{inArticle}<p>{First}</p></article></body></html>", "a.html");
        Assert.Equal((title, day, publisher, url), (article.Title, article.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), article.Publisher, article.Url));
        Assert.EndsWith(First, article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("عنوان", article.Text, StringComparison.Ordinal);
    }

    /// <summary>Kept apart from the theory's data, since the runner copies that into every test's name.</summary>
    private static readonly Dictionary<string, Func<string>> s_hostile = new(StringComparer.Ordinal)
    {
        ["nested blocks"] = () => Repeat("<div>", 100_000) + First,
        ["nested tables"] = () => Repeat("<table><tr><td>", 50_000) + First,
        ["nested anchors and blocks"] = () => Repeat("<a name=x><div>", 50_000) + First,
        ["nested lists"] = () => Repeat("<ul><li>", 100_000) + First,
        ["nested quotes with end tags"] = () => Repeat("<blockquote>", 100_000) + First + Repeat("</blockquote>", 100_000),
        ["open formatting before many paragraphs"] = () => string.Concat(Enumerable.Range(0, 5000).Select(n => $"<font size={n}>")) + Repeat("<p>x", 20_000) + First,
        ["many attributes"] = () => "<p " + string.Concat(Enumerable.Range(0, 100_000).Select(n => $"a{n}=1 ")) + ">" + First,
        ["one giant attribute"] = () => $"<p title=\"{new string('x', 5_000_000)}\">{First}",
        ["many open comments"] = () => Repeat("<!-- ", 100_000) + First,
        ["many open scripts"] = () => Repeat("<script ", 100_000) + ">" + Repeat("<script>", 100_000) + First,
        ["many open quotes"] = () => Repeat("<p a=\"", 100_000) + ">" + First,
        ["many lone brackets"] = () => Repeat("< ", 200_000) + First,
        ["many end tags"] = () => Repeat("</div></p></b>", 100_000) + First,
    };

    public static TheoryData<string> Hostile() => [.. s_hostile.Keys];

    /// <summary>These pages take a quadratic reader minutes; here they only have to come through.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void Comes_through_hostile_pages(string what)
    {
        var intake = Assert.Single(Reading.All("<!doctype html>" + s_hostile[what](), "a.html"));
        Assert.Contains(First, Assert.IsType<Intake.Accepted>(intake).Article.Text, StringComparison.Ordinal);
    }

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
