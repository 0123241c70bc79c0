using Marsad.Store;
using Marsad.Store.Sqlite;

namespace Marsad.Observatory.Searching;

/// <summary>Finds articles of a record. Thread-safe.</summary>
/// <remarks>
/// Words are compared folded. A word of three letters and more is also found within longer words, with which
/// Arabic writes its prefixes and suffixes: a town's name is found behind "in" and "and".
/// </remarks>
/// <param name="record">The record.</param>
/// <param name="fold">Folds one word; the function that the record was ingested with.</param>
public sealed class ArticleSearch(SqliteRecord record, Func<string, string> fold)
{
    private readonly SearchTermParser _parser = new(fold);
    private readonly SnippetMaker _snippets = new(fold);

    /// <summary>A page of the articles that hold all that is asked for. No text a user types is a fault; text without any word finds every article.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ArticlePage Find(ArticleQuery query)
    {
        var terms = _parser.Parse(query.Text);
        var page = Math.Max(1, query.Page);
        var size = Math.Clamp(query.Size, 1, ArticleQuery.LargestSize);
        var found = record.Select(new ArticleSelection
        {
            Terms = terms,
            Kind = query.Kind,
            Publisher = query.Publisher,
            Skip = (page - 1L) * size,
            Take = size,
        });
        return new ArticlePage(
            found.Total,
            page,
            size,
            [.. found.Articles.Select(stored => new FoundArticle(stored, _snippets.Make(stored.Article, terms)))]);
    }

    /// <summary>The article with that key, or null.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public StoredArticle? Get(string key) => record.Find(key);

    /// <summary>What the record holds.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public RecordStatus Status() => record.Status();
}
