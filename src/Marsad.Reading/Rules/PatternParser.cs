using System.Collections.Immutable;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Text;

namespace Marsad.Reading.Rules;

/// <summary>Parses the patterns of rules; <c>docs/rule-language.md</c> teaches the language.</summary>
/// <remarks>One instance parses one pattern. A fault throws <see cref="PatternFault"/> with the position.</remarks>
internal sealed class PatternParser(string text, ClassRegistry classes, IReadOnlyDictionary<string, string> defines, List<string> captures)
{
    private const int MostNesting = 40;

    private int _at;
    private int _depth;

    /// <summary>Parses the whole pattern.</summary>
    public PatternNode Parse()
    {
        var node = ParseSequence(closing: '\0');
        return _at < text.Length ? throw Fault($"unexpected '{text[_at]}'") : node;
    }

    private PatternNode ParseSequence(char closing)
    {
        if (++_depth > MostNesting)
        {
            throw Fault("the pattern is nested too deeply");
        }

        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        var options = ImmutableArray.CreateBuilder<PatternNode>();
        for (SkipSpaces(); _at < text.Length && text[_at] != closing; SkipSpaces())
        {
            if (text[_at] == '|')
            {
                _at++;
                options.Add(Join(parts));
                parts.Clear();
                continue;
            }

            parts.Add(ParsePart());
        }

        _depth--;
        if (options.Count == 0)
        {
            return Join(parts);
        }

        options.Add(Join(parts));
        return new PatternNode.Choice(options.ToImmutable());
    }

    private PatternNode Join(ImmutableArray<PatternNode>.Builder parts) => parts.Count switch
    {
        0 => throw Fault("an empty alternative or pattern"),
        1 => parts[0],
        _ => new PatternNode.Sequence([.. parts.SelectMany(part => part is PatternNode.Sequence inner ? inner.Parts : [part])]),
    };

    private PatternNode ParsePart()
    {
        if (TryTakeCaptureName() is { } name)
        {
            var slot = captures.IndexOf(name);
            if (slot < 0)
            {
                slot = captures.Count;
                captures.Add(name);
            }

            return ParseRepetition(new PatternNode.Capture(slot, ParseElement()));
        }

        return ParseRepetition(ParseElement());
    }

    private PatternNode ParseRepetition(PatternNode node)
    {
        if (_at >= text.Length)
        {
            return node;
        }

        switch (text[_at])
        {
            case '?':
                _at++;
                return new PatternNode.Repeat(node, 0, 1);
            case '*':
                _at++;
                return new PatternNode.Repeat(node, 0, 4);
            case '+':
                _at++;
                return new PatternNode.Repeat(node, 1, 4);
            default:
                return node;
        }
    }

    private PatternNode ParseElement()
    {
        if (_at >= text.Length)
        {
            throw Fault("something must follow here");
        }

        switch (text[_at])
        {
            case '^':
                _at++;
                return new PatternNode.Trigger(ParsePart());
            case '!':
                _at++;
                return new PatternNode.Not(ParseElement());
            case '(':
                return ParseGroup();
            case '@':
                return ParseClass();
            case '<':
                return ParseLayer();
            case '"':
                return ParseLiteral();
            case '~':
                return ParseGap();
            case '$':
                return ParseDefine();
            default:
                throw Fault($"unexpected '{text[_at]}'; an element is @class, <layer>, \"word\", ~n, $define, (…), !… or ^…");
        }
    }

    private PatternNode ParseGroup()
    {
        _at++;
        var inner = ParseSequence(')');
        Expect(')');
        return inner;
    }

    private PatternNode.OfClass ParseClass()
    {
        var start = _at++;
        var name = TakeName();
        var number = classes.Find(name);
        if (number < 0)
        {
            _at = start;
            throw Fault($"no word of the lexicon has the class '{name}'");
        }

        return new PatternNode.OfClass(number, ParseTest());
    }

    private PatternNode.OfLayer ParseLayer()
    {
        _at++;
        var name = TakeName();
        var test = ParseTest();
        Expect('>');
        return new PatternNode.OfLayer(name, test);
    }

    private PatternNode ParseLiteral()
    {
        var end = text.IndexOf('"', _at + 1);
        if (end < 0)
        {
            throw Fault("the closing quotation mark is missing");
        }

        var words = ArabicFolding.Fold(text.AsSpan()[(_at + 1)..end]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _at = end + 1;
        return words.Length switch
        {
            0 => throw Fault("an empty word"),
            1 => new PatternNode.Literal(words[0]),
            _ => new PatternNode.Sequence([.. words.Select(word => new PatternNode.Literal(word))]),
        };
    }

    private PatternNode.Gap ParseGap()
    {
        _at++;
        var acrossVerbs = _at < text.Length && text[_at] == '~';
        _at += acrossVerbs ? 1 : 0;
        var start = _at;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }

        return int.TryParse(text.AsSpan()[start.._at], out var most) && most is > 0 and <= 40
            ? new PatternNode.Gap(most, acrossVerbs)
            : throw Fault("~ needs a number of tokens between 1 and 40");
    }

    private PatternNode ParseDefine()
    {
        var start = _at++;
        var name = TakeName();
        if (!defines.TryGetValue(name, out var body))
        {
            _at = start;
            throw Fault($"'{name}' is not defined before this line");
        }

        return new PatternParser(body, classes, defines, captures).Parse();
    }

    private PatternNode.TokenTest ParseTest()
    {
        if (_at >= text.Length || text[_at] != '{')
        {
            return PatternNode.TokenTest.Any;
        }

        _at++;
        var test = PatternNode.TokenTest.Any;
        while (_at < text.Length && text[_at] != '}')
        {
            SkipSpaces();
            var negated = text[_at] == '-';
            _at += negated ? 1 : 0;
            test = AddTest(test, TakeName(), negated);
            SkipSpaces();
            if (_at < text.Length && text[_at] == ',')
            {
                _at++;
            }
        }

        Expect('}');
        return test;
    }

    private PatternNode.TokenTest AddTest(PatternNode.TokenTest test, string name, bool negated)
    {
        if (_at < text.Length && text[_at] == '=')
        {
            _at++;
            return test with { Attributes = test.Attributes.Add(new PatternNode.AttributeTest(name, TakeName(), negated)) };
        }

        if (TestNames.TryClitic(name, out var clitic))
        {
            return negated ? test with { ForbiddenClitics = test.ForbiddenClitics | clitic } : test with { RequiredClitics = test.RequiredClitics | clitic };
        }

        if (TestNames.TryFeature(name, out var feature))
        {
            return negated ? test with { Forbidden = test.Forbidden | feature } : test with { Required = test.Required | feature };
        }

        return test with { Attributes = test.Attributes.Add(new PatternNode.AttributeTest(name, null, negated)) };
    }

    /// <summary>Takes <c>name:</c>, if that stands here.</summary>
    private string? TryTakeCaptureName()
    {
        var end = _at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
        {
            end++;
        }

        if (end == _at || end >= text.Length || text[end] != ':')
        {
            return null;
        }

        var name = text[_at..end];
        _at = end + 1;
        return name;
    }

    private string TakeName()
    {
        var start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '-' or '.' or '_'))
        {
            _at++;
        }

        return _at > start ? text[start.._at] : throw Fault("a name must follow here");
    }

    private void Expect(char mark)
    {
        SkipSpaces();
        if (_at >= text.Length || text[_at] != mark)
        {
            throw Fault($"'{mark}' is missing");
        }

        _at++;
    }

    private void SkipSpaces()
    {
        while (_at < text.Length && (text[_at] is ' ' or '\t'))
        {
            _at++;
        }
    }

    private PatternFault Fault(string message) => new(message, _at);
}
