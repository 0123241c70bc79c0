using FsCheck;
using FsCheck.Fluent;
using Marsad.Observatory.Ingesting;
using Marsad.Observatory.Reading;
using Marsad.Observatory.Searching;
using Marsad.Store.Sqlite;

namespace Marsad.Store.Tests;

/// <summary>Laws of searching that hold for any text whatever.</summary>
public sealed class SearchLawTests : IDisposable
{
    // Letters with their marks, both quotation marks, operators of the index, joiners, direction marks, halves of pairs.
    private static readonly Gen<string> AnyText = Gen.Elements(
        "ا", "أ", "ب", "ة", "ه", "ى", "َ", "ـ", "ق", "م", " ", " ", "\n", "\"", "«", "»", "*", "(", ")", "^", ":", "-", "'",
        "OR", "NOT", "NEAR", "\u200f", "\u200c", "\u202e", "\0", "\ud800", "\udc00", "\U00010900", "a", "Z", "7", "٣", "%", "…")
        .ListOf()
        .Select(parts => string.Concat(parts));

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteRecord _record;
    private readonly ArticleSearch _search;

    public SearchLawTests()
    {
        _record = SqliteRecord.Open(_folder.File("record.db"));
        new IngestArticles(new ReadArticles(a => Synthetic.Read(a), _ => Synthetic.Inputs(30), 1), _record, Synthetic.Fold)
            .Run([], null, CancellationToken.None);
        _search = new ArticleSearch(_record, Synthetic.Fold);
    }

    [Fact]
    public void Nothing_typed_is_a_fault() => Check(AnyText, typed =>
    {
        var page = _search.Find(new ArticleQuery { Text = typed });
        return page.Total is >= 0 and <= 24 && page.Total >= page.Articles.Length;
    });

    [Fact]
    public void Words_are_in_order_and_apart_and_never_half_a_character() => Check(AnyText, text =>
    {
        var words = WordScanner.Scan(text, []).ToList();
        return words.All(word => word.Length > 0 && word.End <= text.Length && !char.IsLowSurrogate(text[word.Start]))
            && words.Zip(words.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
    });

    [Fact]
    public void A_snippet_is_a_stretch_of_the_text() => Check(AnyText.Two(), pair =>
    {
        var (text, typed) = (pair.Item1.Replace("…", "", StringComparison.Ordinal), pair.Item2);
        var snippet = new SnippetMaker(Synthetic.Fold).Make(Synthetic.Article(text), new SearchTermParser(Synthetic.Fold).Parse(typed));
        var shown = string.Concat(snippet.Select(segment => segment.Text)).Trim('…');
        return text.Contains(shown, StringComparison.Ordinal) && snippet.All(segment => segment.Text.Length > 0);
    });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_word_of_an_article_finds_it_and_is_marked(int number)
    {
        var article = Synthetic.Numbered(number, 40);
        foreach (var word in WordScanner.Scan(article.Text, []).Select(word => word.In(article.Text).ToString()).Distinct())
        {
            var found = _search.Find(new ArticleQuery { Text = word, Size = 200 }).Articles;
            Assert.Contains(found, hit => hit.Stored.Article.Id == article.Id && hit.Snippet.Any(segment => segment.Hit));
        }
    }

    public void Dispose()
    {
        _record.Dispose();
        _folder.Dispose();
    }

    private static void Check<T>(Gen<T> values, Func<T, bool> law) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithReplay(20240305UL, 7UL));
}
