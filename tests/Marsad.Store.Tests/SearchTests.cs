using Marsad.Model;
using Marsad.Observatory.Ingesting;
using Marsad.Observatory.Reading;
using Marsad.Observatory.Searching;
using Marsad.Store.Sqlite;

namespace Marsad.Store.Tests;

/// <summary>What is found, in which order, and how it is shown.</summary>
public sealed class SearchTests : IClassFixture<SearchTests.Archive>
{
    private readonly Archive _archive;

    public SearchTests(Archive archive) => _archive = archive;

    /// <summary>A query, and the ids of the articles that it finds, in order.</summary>
    public static TheoryData<string?, string> Queries => new()
    {
        // Whole words; without any, everything: newest first, then those without a day, by key.
        { null, "north market river camp dam latin" },
        { "", "north market river camp dam latin" },
        { " .,-()* ", "north market river camp dam latin" },
        { "النهر", "river" },
        { "النهر ليلا", "river" },
        { "النهر السوق", "" },
        { "ظهران", "" },
        // Vowel signs, tatweel, forms of alef, teh marbuta, alef maqsura: in the query and in the text.
        { "قُصِفَت", "north" },
        { "قـــصفت", "north" },
        { "أسواق", "market" },
        { "اسواق", "market" },
        { "إسواق", "market" },
        { "مدينه", "market camp" },
        { "مدينة", "market camp" },
        { "مستشفي", "camp" },
        { "مستشفى", "camp" },
        { "مقتل", "river north" },
        // Parts of words, from three letters: behind prefixes, before suffixes, within.
        { "دمر", "dam" },
        { "شمال", "north" },
        { "خيم", "camp" },
        { "مخي", "camp" },
        { "سواق", "market" },
        { "في", "north market camp" },
        { "سد", "" },
        { "سو", "" },
        { "كتيبة رقم", "latin" },
        { "BRIGADE", "latin" },
        { "briga", "latin" },
        { "107", "latin" },
        // Those that hold the whole words come before those that hold only parts, though newer.
        { "مدين", "river market camp" },
        // Phrases: whole words, in order, and not over the edge of title and text.
        { "\"في مدينة\"", "market" },
        { "«في مدينة»", "market" },
        { "“مدينة في”", "" },
        { "\"مدينة\"", "market camp" },
        { "\"مدين\"", "river" },
        { "\"خيم\"", "" },
        { "\"مقتل شخصين\" النهر", "river" },
        { "\"مقتل شخصين", "river" },
        { "\"\"", "north market river camp dam latin" },
        // Titles count; furniture does not.
        { "انهيار", "dam" },
        { "شاركنا", "" },
        // The index's own query language is no more than words.
        { "النهر OR السوق", "" },
        { "النهر AND ليلا", "" },
        { "NEAR(النهر ليلا)", "" },
        { "title:انهيار", "" },
        { "النهر*", "river" },
        { "^النهر", "river" },
        { "-النهر", "river" },
        { "{النهر}", "river" },
        { "' OR 1=1 --", "" },
        { "'; DROP TABLE article; --", "" },
        { "\"\"\"النهر", "river" },
        { "النهر\0ليلا", "river" },
        { "\uD800النهر\uDC00", "river" },
        { "%", "north market river camp dam latin" },
    };

    public static TheoryData<ClaimKind?, string?, string> Filters => new()
    {
        { null, "rim", "north river" },
        { null, "Rim", "" },
        { ClaimKind.Casualty, null, "north market river" },
        { ClaimKind.Event, null, "north river" },
        { ClaimKind.Diplomacy, null, "north" },
        { ClaimKind.Casualty, "sada", "market" },
    };

    /// <summary>A query, an article, and its snippet with the hits between brackets.</summary>
    public static TheoryData<string, string, string> Snippets => new()
    {
        { "", "river", "مقتل شخصين على ضفّة النهر ليلاً قرب مدين" },
        { "النهر", "river", "مقتل شخصين على ضفّة [النهر] ليلاً قرب مدين" },
        { "ليلا ضفه", "river", "مقتل شخصين على [ضفّة] النهر [ليلاً] قرب مدين" },
        { "شخص", "river", "مقتل [شخصين] على ضفّة النهر ليلاً قرب مدين" },
        { "\"على ضفة\"", "river", "مقتل شخصين [على ضفّة] النهر ليلاً قرب مدين" },
        { "قصفت", "north", "[قُصِفَتْ] قرية في الشمال، ومقتل طفلة" },
        { "brigade", "latin", "بيان من [Brigade] كتيبة رقم 107" },
        { "انهيار", "dam", "دمّر الفيضان سدّاً" },
        { "الخيمة", "camp", "…في مستشفى ميداني قرب السوق القديم وخرجوا منه بعد ساعات [والخيمة] الأخيرة" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void Finds(string? text, string ids) => Assert.Equal(ids, Ids(new ArticleQuery { Text = text }));

    [Theory]
    [MemberData(nameof(Filters))]
    public void Filters_by_kind_and_publisher(ClaimKind? kind, string? publisher, string ids) =>
        Assert.Equal(ids, Ids(new ArticleQuery { Kind = kind, Publisher = publisher }));

    [Theory]
    [InlineData(1, 4, 1, 4, "north market river camp")]
    [InlineData(2, 4, 2, 4, "dam latin")]
    [InlineData(3, 4, 3, 4, "")]
    [InlineData(int.MaxValue, 200, int.MaxValue, 200, "")]
    [InlineData(0, 4, 1, 4, "north market river camp")]
    [InlineData(1, 0, 1, 1, "north")]
    [InlineData(1, 9999, 1, 200, "north market river camp dam latin")]
    public void Pages(int page, int size, int pageGiven, int sizeGiven, string ids)
    {
        var found = _archive.Search.Find(new ArticleQuery { Page = page, Size = size });

        Assert.Equal((6L, pageGiven, sizeGiven), (found.Total, found.Page, found.Size));
        Assert.Equal(ids, string.Join(' ', found.Articles.Select(article => article.Stored.Article.Id)));
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Shows_the_hits_in_the_letters_of_the_article(string text, string id, string expected)
    {
        var found = _archive.Search.Find(new ArticleQuery { Text = text }).Articles.Single(article => article.Stored.Article.Id == id);
        Assert.Equal(expected, string.Concat(found.Snippet.Select(segment => segment.Hit ? $"[{segment.Text}]" : segment.Text)));
    }

    [Fact]
    public void Snippets_of_long_articles_are_short_and_whole()
    {
        var words = string.Join(' ', Enumerable.Repeat("كلمة أخرى", 500));
        (string Text, string Query)[] cases =
        [
            (words + " الهدف " + words, "الهدف"),
            (new string('ا', 5000), "ااااا"),
            (string.Concat(Enumerable.Repeat("\U00010900", 3000)), ""),
            ("كلمة " + new string('ب', 5000), "ببب"),
        ];
        foreach (var (text, query) in cases)
        {
            var terms = new SearchTermParser(Synthetic.Fold).Parse(query);
            var snippet = new SnippetMaker(Synthetic.Fold).Make(Synthetic.Article(text), terms);
            var shown = string.Concat(snippet.Select(segment => segment.Text)).Trim('…');

            Assert.InRange(shown.Length, 1, 240);
            Assert.Contains(shown, text, StringComparison.Ordinal);
            Assert.False(char.IsHighSurrogate(shown[^1]));
            Assert.Equal(query.Length > 0, snippet.Any(segment => segment.Hit));
        }
    }

    [Fact]
    public void Snippets_of_articles_without_words_are_empty() =>
        Assert.Empty(new SnippetMaker(Synthetic.Fold).Make(Synthetic.Article(" … "), []));

    [Fact]
    public void Gets_an_article_with_its_claims_by_key()
    {
        var found = _archive.Search.Find(new ArticleQuery { Text = "النهر" }).Articles.Single().Stored;
        var stored = _archive.Search.Get(found.Key.Value);

        Assert.NotNull(stored);
        Assert.Equal(found.Claims.ToArray(), stored.Claims.ToArray());
        Assert.Equal(2, stored.Claims.Length);
        Assert.Null(_archive.Search.Get("' OR 1=1"));
        Assert.Equal(6, _archive.Search.Status().Articles);
    }

    private string Ids(ArticleQuery query)
    {
        var found = _archive.Search.Find(query);
        Assert.Equal(found.Articles.Length, found.Total);
        return string.Join(' ', found.Articles.Select(article => article.Stored.Article.Id));
    }

    /// <summary>Six articles, in the order of their days; the last two have none, and stand in the order of their keys.</summary>
    public sealed class Archive : IDisposable
    {
        private const string Furniture = " شاركنا رأيك";

        private static readonly (Article Article, int Claims)[] Articles =
        [
            (Synthetic.Article("قُصِفَتْ قرية في الشمال، ومقتل طفلة" + Furniture, null, "rim", "2024-03-09", "north") with
            {
                Removed = [new RemovedPassage(new TextSpan(35, 47), "share")],
            }, 3),
            (Synthetic.Article("أسواق في مدينةٍ صغيرة", null, "sada", "2024-03-08", "market"), 1),
            (Synthetic.Article("مقتل شخصين على ضفّة النهر ليلاً قرب مدين", null, "rim", "2024-03-07", "river"), 2),
            (Synthetic.Article(
                "نُقل السكان من المخيم إلى مدينة مجاورة وهناك استقبلهم أهلها في مستشفى ميداني قرب السوق القديم وخرجوا منه بعد ساعات والخيمة الأخيرة",
                null, null, "2024-03-06", "camp"), 0),
            (Synthetic.Article("دمّر الفيضان سدّاً", "انهيار", null, null, "dam"), 0),
            (Synthetic.Article("بيان من Brigade كتيبة رقم 107", null, null, null, "latin"), 0),
        ];

        private readonly TemporaryFolder _folder = new();
        private readonly SqliteRecord _record;

        public Archive()
        {
            _record = SqliteRecord.Open(_folder.File("record.db"));
            var reader = new ReadArticles(
                article => Synthetic.Read(article, Articles.Single(pair => pair.Article.Id == article.Id).Claims),
                _ => Articles.Select((pair, at) => new Intake.Accepted(new InputOrigin("a", at + 1), pair.Article)),
                1);
            new IngestArticles(reader, _record, Synthetic.Fold).Run([], null, CancellationToken.None);
            Search = new ArticleSearch(_record, Synthetic.Fold);
        }

        public ArticleSearch Search { get; }

        public void Dispose()
        {
            _record.Dispose();
            _folder.Dispose();
        }
    }
}
