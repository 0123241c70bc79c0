using Marsad.Model;
using Marsad.Store;

namespace Marsad.Observatory.Searching;

/// <summary>Makes the words that an article is searched by. Removed passages stay out. Thread-safe where the folding is.</summary>
internal sealed class ArticleWordsMaker(Func<string, string> fold)
{
    public ArticleWords Of(Article article)
    {
        var title = article.Title is null ? [] : Fold(article.Title, WordScanner.Scan(article.Title, []));
        var text = Fold(article.Text, WordScanner.Scan(article.Text, article.Removed));
        var distinct = title.Concat(text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new ArticleWords(string.Join(' ', title), string.Join(' ', text), string.Join(' ', distinct));
    }

    private List<string> Fold(string text, IEnumerable<TextSpan> words) =>
        [.. words.Select(word => fold(word.In(text).ToString())).Where(word => word.Length > 0)];
}
