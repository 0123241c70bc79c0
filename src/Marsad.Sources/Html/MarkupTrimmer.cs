using System.Collections.Frozen;
using System.Text;

namespace Marsad.Sources.Html;

/// <summary>
/// Takes out of a page what carries no article text and what a tree builder needs more than linear time for:
/// scripts, comments, inline formatting (which it re-opens in every block), nesting beyond a depth, huge tags.
/// </summary>
/// <remarks>One pass; each character is looked at a bounded number of times, whatever is left unclosed.</remarks>
internal sealed class MarkupTrimmer
{
    /// <summary>Elements deeper than this lose their tags, not their text. Real pages stay below 60.</summary>
    public const int MaxDepth = 128;

    private const int MaxTagLength = 4096;
    private const int MaxTagSpaces = 64;

    private static readonly FrozenSet<string> s_formatting = Names("b big code em font i nobr s small strike strong tt u span ins del mark abbr plaintext");
    private static readonly FrozenSet<string> s_withContent = Names("script style noscript textarea iframe xmp noembed noframes template svg math select object");
    private static readonly FrozenSet<string> s_uncounted = Names("area base br col embed hr img input link meta source track wbr a p li td th tr dt dd tbody thead tfoot colgroup caption html head body");

    private readonly string _page;
    private readonly StringBuilder _kept;
    private readonly HashSet<string> _neverClosed = new(StringComparer.OrdinalIgnoreCase);
    private int _at;
    private int _depth;
    private int _dropped;
    private int _plainTagsUntil;

    private MarkupTrimmer(string page) => (_page, _kept) = (page, new StringBuilder(page.Length));

    /// <summary>The page without what is not needed.</summary>
    public static string Trim(string page)
    {
        var trimmer = new MarkupTrimmer(page);
        while (trimmer.Step())
        {
        }

        return trimmer._kept.ToString();
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private bool Step()
    {
        var open = _page.IndexOf('<', _at);
        if (open < 0 || open + 1 >= _page.Length)
        {
            _kept.Append(_page, _at, _page.Length - _at);
            return false;
        }

        _kept.Append(_page, _at, open - _at);
        _at = open;
        var next = _page[open + 1];
        if (next is '!' or '?')
        {
            SkipDeclaration();
        }
        else if (char.IsAsciiLetter(next) || (next == '/' && open + 2 < _page.Length && char.IsAsciiLetter(_page[open + 2])))
        {
            Tag(closing: next == '/');
        }
        else
        {
            _kept.Append("&lt;");
            _at++;
        }

        return true;
    }

    private void SkipDeclaration()
    {
        var comment = string.CompareOrdinal(_page, _at, "<!--", 0, 4) == 0;
        // A comment that is never closed would swallow the article; only its opening is dropped.
        var end = comment ? FindClosing("-->", _at + 4) : _page.IndexOf('>', _at);
        _at = end >= 0 ? end + (comment ? 3 : 1) : _at + (comment ? 4 : 2);
    }

    private int FindClosing(string closing, int from)
    {
        if (_neverClosed.Contains(closing))
        {
            return -1;
        }

        var found = _page.IndexOf(closing, Math.Min(from, _page.Length), StringComparison.OrdinalIgnoreCase);
        if (found < 0)
        {
            _neverClosed.Add(closing);
        }

        return found;
    }

    private void Tag(bool closing)
    {
        var nameStart = _at + (closing ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < _page.Length && nameEnd - nameStart < MaxTagLength && (char.IsAsciiLetterOrDigit(_page[nameEnd]) || _page[nameEnd] is '-' or ':'))
        {
            nameEnd++;
        }

        var name = _page[nameStart..nameEnd];
        var start = _at;
        var end = TagEnd(nameEnd, out var sound);
        _at = end + 1;
        if (end >= _page.Length)
        {
            // A page cut off within a tag: nothing follows.
            _at = _page.Length;
        }
        else if (s_withContent.Contains(name))
        {
            Opaque(name, closing, start, end);
        }
        else if (!s_formatting.Contains(name) && IsWithinDepth(name, closing))
        {
            Keep(name, closing, sound ? _page.AsSpan(start, end + 1 - start) : default);
        }
    }

    /// <summary>Drops the element with its content, but keeps structured data about the article.</summary>
    private void Opaque(string name, bool closing, int start, int end)
    {
        if (closing || _page[end - 1] == '/')
        {
            return;
        }

        var close = FindClosing("</" + name, _at);
        if (close < 0)
        {
            return;
        }

        var tag = _page.AsSpan(start, end - start);
        if (name.Equals("script", StringComparison.OrdinalIgnoreCase) && tag.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        {
            _kept.Append(_page, start, close - start).Append("</script>");
        }

        var after = _page.IndexOf('>', close);
        _at = after < 0 ? _page.Length : after + 1;
    }

    private bool IsWithinDepth(string name, bool closing)
    {
        if (s_uncounted.Contains(name))
        {
            return true;
        }

        if (closing)
        {
            if (_dropped > 0)
            {
                _dropped--;
                return false;
            }

            _depth = Math.Max(0, _depth - 1);
            return true;
        }

        if (_depth >= MaxDepth)
        {
            _dropped++;
            _kept.Append('\n');
            return false;
        }

        _depth++;
        return true;
    }

    /// <summary>Keeps the tag as it is, or without attributes where these are unsound or too many.</summary>
    private void Keep(string name, bool closing, ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty || tag.Count(' ') + tag.Count('\n') + tag.Count('\t') + tag.Count('/') > MaxTagSpaces)
        {
            _kept.Append(closing ? "</" : "<").Append(name).Append('>');
        }
        else
        {
            _kept.Append(tag);
        }
    }

    /// <summary>
    /// Offset of the tag's closing bracket, or the page's length. Brackets within quotes do not count, unless the
    /// quotes go on too long: then some quote was left open, and for that stretch the next bracket closes.
    /// </summary>
    private int TagEnd(int from, out bool sound)
    {
        sound = true;
        if (from >= _plainTagsUntil)
        {
            var quote = '\0';
            var limit = Math.Min(_page.Length, from + MaxTagLength);
            for (var i = from; i < limit; i++)
            {
                var character = _page[i];
                if (quote == '\0' && character == '>')
                {
                    return i;
                }

                if (quote != '\0')
                {
                    quote = character == quote ? '\0' : quote;
                }
                else if (character is '"' or '\'')
                {
                    quote = character;
                }
            }

            _plainTagsUntil = limit;
        }

        sound = false;
        var plain = _page.IndexOf('>', Math.Min(from, _page.Length));
        return plain < 0 ? _page.Length : plain;
    }
}
