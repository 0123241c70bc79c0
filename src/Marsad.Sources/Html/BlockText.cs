using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Marsad.Sources.Html;

/// <summary>Writes an element as lines of text: one a block, white space folded, surroundings left out.</summary>
internal sealed class BlockText
{
    private static readonly FrozenSet<string> s_inline =
        "a abbr acronym bdi bdo cite data dfn kbd label q samp sub sup time var wbr img".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly StringBuilder _text = new();
    private readonly PageSizes _sizes;
    private readonly string? _title;
    private bool _space;
    private bool _line;

    private BlockText(PageSizes sizes, string? title) => (_sizes, _title) = (sizes, title);

    /// <summary>The text of an element. Its first-level heading is left out where it is the title, which is kept apart.</summary>
    public static string Write(IElement content, PageSizes sizes, string? title)
    {
        var writer = new BlockText(sizes, title);
        writer.Children(content);
        return writer._text.ToString();
    }

    private void Children(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text)
            {
                Text(text.Data);
            }
            else if (node is IElement element && !_sizes.IsOutside(element) && !IsTitle(element))
            {
                Element(element);
            }
        }
    }

    private bool IsTitle(IElement element) =>
        element.LocalName == "h1" && _title is not null && PageFacts.OneLine(element.TextContent) == _title;

    private void Element(IElement element)
    {
        if (element.LocalName is "td" or "th")
        {
            _space = true;
            Children(element);
            _space = true;
            return;
        }

        var block = !s_inline.Contains(element.LocalName);
        _line |= block;
        Children(element);
        _line |= block;
    }

    private void Text(string data)
    {
        foreach (var character in data)
        {
            if (char.IsWhiteSpace(character))
            {
                _space = true;
                continue;
            }

            if ((_line || _space) && _text.Length > 0)
            {
                _text.Append(_line ? '\n' : ' ');
            }

            (_line, _space) = (false, false);
            _text.Append(character);
        }
    }
}
