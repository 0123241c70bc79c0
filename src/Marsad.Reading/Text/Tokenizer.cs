using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Text;

/// <summary>Cuts a text into tokens in one pass, folding letters on the way.</summary>
/// <remarks>
/// Letters and digits part ("و20" is two tokens), as do Arabic and Latin letters; tatweel and marks inside a word do
/// not. Digits keep inner separators ("1,500", "3٫5"). Text inside removed passages gives no token but a line break.
/// Not safe for several threads: it keeps its room for tokens, so a stream holds until the next text is cut.
/// </remarks>
internal sealed class Tokenizer(WordFormTable forms)
{
    private const int LongestKey = 64;

    private enum CharClass : byte { Space, Line, Arabic, Latin, Digit, Mark }

    private static readonly CharClass[] Classes = BuildClasses();

    private Token[] _tokens = new Token[1024];
    private int[] _sentenceOf = [];
    private int _count;

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="removed">Passages to leave out, in order.</param>
    public TokenStream Tokenize(string text, ImmutableArray<RemovedPassage> removed) => Tokenize(text, removed, new TextSpan(0, text.Length));

    /// <summary>Cuts a section of a text; offsets are those of the text.</summary>
    public TokenStream Tokenize(string text, ImmutableArray<RemovedPassage> removed, TextSpan section)
    {
        _count = 0;
        var nextRemoved = 0;
        while (nextRemoved < removed.Length && removed[nextRemoved].Span.End <= section.Start)
        {
            nextRemoved++;
        }

        var at = section.Start;
        Span<char> key = stackalloc char[LongestKey];
        while (at < section.End)
        {
            if (nextRemoved < removed.Length && at >= removed[nextRemoved].Span.Start)
            {
                var passage = removed[nextRemoved++].Span;
                AddLineBreak(at);
                at = Math.Max(at, passage.End);
                continue;
            }

            var limit = nextRemoved < removed.Length ? Math.Min(section.End, removed[nextRemoved].Span.Start) : section.End;
            at = TakeToken(text, at, limit, key);
        }

        if (_sentenceOf.Length < _count)
        {
            _sentenceOf = new int[_tokens.Length];
        }

        return new TokenStream(text, _tokens, _count, _sentenceOf);
    }

    private void Add(int start, int end, TokenKind kind, ReadOnlySpan<char> key)
    {
        ref readonly var known = ref forms.Get(key);
        Add(new Token(start, end, kind, known.Form) { Word = known.Word, Stages = known.Stages });
    }

    private void Add(in Token token)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        _tokens[_count++] = token;
    }

    private int TakeToken(string text, int at, int limit, Span<char> key)
    {
        switch (Classes[text[at]])
        {
            case CharClass.Space:
                return at + 1;
            case CharClass.Line:
                AddLineBreak(at);
                return at + 1;
            case CharClass.Arabic:
                return TakeRun(text, at, limit, CharClass.Arabic, key);
            case CharClass.Latin:
                return TakeRun(text, at, limit, CharClass.Latin, key);
            case CharClass.Digit:
                return TakeNumber(text, at, limit, key);
            default:
                return TakeMark(text, at);
        }
    }

    private int TakeRun(string text, int at, int limit, CharClass run, Span<char> key)
    {
        var (end, length) = (at, 0);
        for (; end < limit; end++)
        {
            var folded = ArabicFolding.Fold(text[end]);
            if (folded == ArabicFolding.Dropped)
            {
                continue;
            }

            if (Classes[text[end]] != run)
            {
                break;
            }

            length = Append(key, length, folded, text[end]);
        }

        end = TrimDropped(text, at, end);
        if (length > 0)
        {
            Add(at, end, TokenKind.Word, key[..length]);
        }

        return Math.Max(end, at + 1);
    }

    private static int Append(Span<char> key, int length, char folded, char unit)
    {
        if (folded != ArabicFolding.Expanded)
        {
            if (length < key.Length)
            {
                key[length++] = folded;
            }

            return length;
        }

        foreach (var part in ArabicFolding.Expand(unit))
        {
            if (length < key.Length)
            {
                key[length++] = part;
            }
        }

        return length;
    }

    /// <summary>Invisible marks behind a word are not part of it, diacritics and tatweel are.</summary>
    private static int TrimDropped(string text, int start, int end)
    {
        while (end > start + 1 && text[end - 1] is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\u061C' or '\u00AD')
        {
            end--;
        }

        return end;
    }

    private int TakeNumber(string text, int at, int limit, Span<char> key)
    {
        var (end, length) = (at, 0);
        while (end < limit)
        {
            var unit = text[end];
            if (Classes[unit] == CharClass.Digit)
            {
                length = Append(key, length, ArabicFolding.Fold(unit), unit);
                end++;
            }
            else if (ArabicFolding.Fold(unit) == ArabicFolding.Dropped)
            {
                end++;
            }
            else if (Separator(unit) is var separator and not '\0' && end + 1 < limit && Classes[text[end + 1]] == CharClass.Digit)
            {
                length = Append(key, length, separator, unit);
                end++;
            }
            else
            {
                break;
            }
        }

        end = TrimDropped(text, at, end);
        Add(at, end, TokenKind.Number, key[..length]);
        return end;
    }

    /// <summary>The separator inside a number as '.' or ','; NUL where the mark does not belong to numbers.</summary>
    private static char Separator(char unit) => unit switch
    {
        '.' or '\u066B' => '.',
        ',' or '\u066C' or '\u060C' => ',',
        _ => '\0',
    };

    private int TakeMark(string text, int at)
    {
        var unit = text[at];
        if (ArabicFolding.Fold(unit) == ArabicFolding.Dropped)
        {
            return at + 1;
        }

        var end = char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? at + 2 : at + 1;
        Add(at, end, KindOfMark(unit, at), [unit]);
        return end;
    }

    private TokenKind KindOfMark(char unit, int at) => unit switch
    {
        '.' when IsAbbreviation(at) => TokenKind.Mark,
        '.' or '!' or '?' or '\u061F' or '\u2026' or '\u06D4' => TokenKind.Stop,
        ',' or ';' or ':' or '\u060C' or '\u061B' => TokenKind.Comma,
        '"' or '\u00AB' or '\u00BB' or '\u201C' or '\u201D' or '\u201E' or '\u2018' or '\u2019' or '\'' => TokenKind.Quote,
        _ => TokenKind.Mark,
    };

    /// <summary>A full stop behind a lone letter belongs to an abbreviation, as in «أ.ف.ب».</summary>
    private bool IsAbbreviation(int at) =>
        _count > 0 && _tokens[_count - 1] is { Kind: TokenKind.Word } last && last.End == at && last.Form.Key.Length == 1;

    private void AddLineBreak(int at)
    {
        if (_count == 0 || _tokens[_count - 1].Kind != TokenKind.LineBreak)
        {
            Add(new Token(at, at, TokenKind.LineBreak, forms.Empty) { Stages = Stages.None });
        }
    }

    private static CharClass[] BuildClasses()
    {
        var classes = new CharClass[char.MaxValue + 1];
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            classes[unit] = ClassOf((char)unit);
        }

        return classes;
    }

    private static CharClass ClassOf(char unit)
    {
        if (unit is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f')
        {
            return CharClass.Line;
        }

        if (char.IsWhiteSpace(unit) || char.IsControl(unit))
        {
            return CharClass.Space;
        }

        if (unit is (>= '0' and <= '9') or (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9'))
        {
            return CharClass.Digit;
        }

        if (unit is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))
        {
            return char.IsLetter(unit) ? CharClass.Arabic : CharClass.Mark;
        }

        return char.IsLetter(unit) ? CharClass.Latin : CharClass.Mark;
    }
}
