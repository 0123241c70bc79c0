using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Sources.Cleaning;

/// <summary>
/// Marks what is on the page but not the article: furniture that is known, and what stands there twice. The text
/// itself stays as it is, so that offsets hold; the reading leaves the marked stretches out.
/// </summary>
/// <remarks>Linear in the text. Immutable; may be shared between threads. Rather leaves furniture than takes news.</remarks>
/// <param name="rules">The furniture that is known.</param>
public sealed class PageCleaner(FurnitureRules rules)
{
    /// <summary>The reason of a stretch that stands earlier in the article.</summary>
    public const string Repeat = "repeat";

    /// <summary>The article with its <see cref="Article.Removed"/> set anew.</summary>
    public Article Clean(Article article)
    {
        var text = FoldedText.Of(article.Text);
        var lines = FoldedLine.Of(text.Folded);
        var publisher = article.Publisher is { } name ? FoldedText.Fold(name) : null;
        var title = article.Title is { } headline ? FoldedText.Fold(headline) : null;
        var applying = rules.Rules.Where(rule => rule.AppliesTo(publisher)).ToList();

        var found = new FurnitureFinder(text.Folded, lines, applying).Find()
            .Concat(RepeatFinder.Find(text.Folded, lines, title).Select(line => (Range: line, Reason: Repeat)));
        return article with { Removed = Arrange(found.Select(passage => (text.Original(passage.Range.Start, passage.Range.End), passage.Reason))) };
    }

    /// <summary>In order and without overlap: of two that overlap, the one that starts earlier, then the longer, keeps its reason.</summary>
    private static ImmutableArray<RemovedPassage> Arrange(IEnumerable<(TextSpan Span, string Reason)> found)
    {
        var passages = ImmutableArray.CreateBuilder<RemovedPassage>();
        var end = 0;
        foreach (var (span, reason) in found.OrderBy(passage => passage.Span.Start).ThenByDescending(passage => passage.Span.End))
        {
            if (span.End > end)
            {
                var start = Math.Max(span.Start, end);
                passages.Add(new(new(start, span.End), reason));
                end = span.End;
            }
        }

        return passages.ToImmutable();
    }
}
