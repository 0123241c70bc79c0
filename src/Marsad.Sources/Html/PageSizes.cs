using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Marsad.Sources.Html;

/// <summary>How much text and how much of it in links each element holds, and which elements are outside any article.</summary>
internal sealed class PageSizes
{
    private static readonly FrozenSet<string> s_outside =
        "nav footer aside form button select script style noscript template figure figcaption menu dialog head title input iframe video audio"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_outsideRoles =
        "navigation complementary contentinfo banner search menu menubar toolbar dialog".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words in class and id names that pages everywhere use for what surrounds an article.</summary>
    private static readonly FrozenSet<string> s_outsideWords =
        "share sharing social related comment comments breadcrumb breadcrumbs newsletter sidebar advert adverts ads banner promo menu nav navbar footer tags mostread recommended recommendations subscribe cookie cookies popup print"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_lists = "ul ol dl table div section".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<IElement, Size> _sizes = [];
    private readonly int _whole;

    public PageSizes(IDocument document)
    {
        if (document.Body is { } body)
        {
            _whole = Measure(body, inLink: false).Own;
        }
    }

    /// <summary>Characters outside links, without white space.</summary>
    public int Own(IElement element) => _sizes.TryGetValue(element, out var size) ? size.Own : 0;

    /// <summary>True where the element and all in it is not the article: navigation, share bars, lists of links.</summary>
    public bool IsOutside(IElement element)
    {
        var size = _sizes.GetValueOrDefault(element);
        return IsOutsideByKind(element)
            // A page whose body is of class "menu-open" is still a page: what holds half of the text is never outside.
            || (size.Own * 2 < _whole && (IsOutsideByName(element) || IsListOfLinks(element, size)));
    }

    private static bool IsOutsideByKind(IElement element) =>
        s_outside.Contains(element.LocalName)
        || (element.GetAttribute("role") is { } role && s_outsideRoles.Contains(role))
        || element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsOutsideByName(IElement element) =>
        HasOutsideWord(element.ClassName) || HasOutsideWord(element.Id);

    private static bool HasOutsideWord(string? names) =>
        names is not null && names.Split([' ', '-', '_', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(s_outsideWords.Contains);

    private static bool IsListOfLinks(IElement element, Size size) =>
        size.Links > 1 && s_lists.Contains(element.LocalName) && size.Linked * 3 > (size.Own + size.Linked) * 2;

    // Recursion is safe: the trimmer has bounded the depth.
    private Size Measure(IElement element, bool inLink)
    {
        if (IsOutsideByKind(element))
        {
            return default;
        }

        // An anchor without a target is a place, not a link, and often left unclosed around the whole page.
        var isLink = element.LocalName == "a" && element.HasAttribute("href");
        inLink |= isLink;
        var size = new Size(0, 0, isLink ? 1 : 0);
        // Not from sibling to sibling: AngleSharp looks each up among all children.
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                var length = text.Data.Count(character => !char.IsWhiteSpace(character));
                size += inLink ? new Size(0, length, 0) : new Size(length, 0, 0);
            }
            else if (node is IElement child)
            {
                size += Measure(child, inLink);
            }
        }

        _sizes[element] = size;
        return size;
    }

    private readonly record struct Size(int Own, int Linked, int Links)
    {
        public static Size operator +(Size left, Size right) => new(left.Own + right.Own, left.Linked + right.Linked, left.Links + right.Links);
    }
}
