using AngleSharp.Dom;

namespace Marsad.Sources.Html;

/// <summary>Finds the element that holds the article: by what the page says of itself, else where text is densest.</summary>
internal static class MainContent
{
    /// <summary>Below this a marked element is a teaser, not an article. Unit: characters outside links.</summary>
    private const int LeastArticle = 80;

    private static readonly string[] s_marks = ["[itemprop~=articleBody]", "article", "main, [role=main]"];

    /// <summary>The element, or null where the page has no text.</summary>
    public static IElement? Find(IDocument document, PageSizes sizes)
    {
        foreach (var mark in s_marks)
        {
            var largest = Largest(document.QuerySelectorAll(mark), sizes.Own);
            if (largest is not null && sizes.Own(largest) >= LeastArticle)
            {
                return largest;
            }
        }

        return Densest(document, sizes) ?? (document.Body is { } body && sizes.Own(body) > 0 ? body : null);
    }

    /// <summary>
    /// The element with most text in paragraphs of its own: each paragraph counts for its parent, and half for the
    /// parent's parent, so that sections of one article meet in what encloses them.
    /// </summary>
    private static IElement? Densest(IDocument document, PageSizes sizes)
    {
        var scores = new Dictionary<IElement, int>();
        foreach (var paragraph in document.QuerySelectorAll("p, blockquote"))
        {
            var length = sizes.Own(paragraph);
            if (paragraph.ParentElement is not { } parent || length == 0)
            {
                continue;
            }

            scores[parent] = scores.GetValueOrDefault(parent) + length;
            if (parent.ParentElement is { } grandparent && grandparent.LocalName != "html")
            {
                scores[grandparent] = scores.GetValueOrDefault(grandparent) + length / 2;
            }
        }

        var best = Largest(document.All.Where(scores.ContainsKey), element => scores[element]);
        // Text that mostly stands outside paragraphs (line breaks only) is left to the whole body.
        return best is not null && document.Body is { } body && sizes.Own(best) * 3 >= sizes.Own(body) ? best : null;
    }

    /// <summary>The first of the largest, so that the choice is the same each time.</summary>
    private static IElement? Largest(IEnumerable<IElement> elements, Func<IElement, int> size)
    {
        IElement? largest = null;
        var most = 0;
        foreach (var element in elements)
        {
            if (size(element) is var own && own > most)
            {
                (largest, most) = (element, own);
            }
        }

        return largest;
    }
}
