using Marsad.Exchange.JsonLines;
using Marsad.Model.Incidents;
using Marsad.Store;
using Marsad.Store.Sqlite;

namespace Marsad.Observatory.Exporting;

/// <summary>Lists the claims of a record with their articles.</summary>
/// <param name="record">The record.</param>
public sealed class ListClaims(SqliteRecord record)
{
    /// <summary>The claims by article key and their order in the text; some hundred articles are in memory at a time.</summary>
    /// <exception cref="RecordException">The record cannot be read; thrown while enumerating.</exception>
    public IEnumerable<ClaimInArticle> Run(ClaimSelection selection) =>
        record.Articles(record.ArticlesWithClaims(selection.Kind)).SelectMany(stored => Of(stored).Where(told => selection.Holds(told.Claim)));

    private static IEnumerable<ClaimInArticle> Of(StoredArticle stored)
    {
        var article = stored.Article;
        var note = new ArticleNote(stored.Key.Value, article.Id, article.Publisher, article.Published);
        return stored.Claims.Select(claim => new ClaimInArticle(note, article.Url, article.Title, ClaimJsonReader.Read(claim)));
    }
}
