using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Numbers;

/// <summary>Reads numerals in figures and words: «خمسة وعشرون», "200 ألف", «الحادي عشر», «عشرات الآلاف».</summary>
/// <remarks>
/// Grammar: number = segment ("and" segment)*, with falling magnitudes; segment = [group] magnitude or group;
/// group (below 1000) = hundreds ["and" below-100]; below-100 = unit, unit + ten, unit "and" tens, tens. "And" may be
/// joined or free. Two units never join: «ثلاثة وأربعة» are two numbers.
/// </remarks>
internal sealed class NumeralParser(NumeralLexicon words)
{
    private const Proclitics AnyFront = Proclitics.Conjunction | Proclitics.Preposition | Proclitics.The;
    private const Proclitics Joined = Proclitics.And | Proclitics.The;
    private const long LeastFractioned = 1000;

    private readonly record struct Part(int Last, decimal Value, int UnitLast = 0, bool IsDefinite = false);

    /// <summary>The longest numeral that begins at a token, or null.</summary>
    public Numeral? Read(TokenStream stream, MentionTable mentions, int at) =>
        at >= stream.Count ? null
        : stream[at].Kind == TokenKind.Number ? ReadExact(stream, at)
        : ReadOrdinal(stream, at) ?? ReadVague(stream, mentions, at) ?? ReadFraction(stream, at) ?? ReadExact(stream, at);

    /// <summary>Where what is joined by "and" begins: behind a free "and", or at a token that may carry one; -1 elsewhere.</summary>
    public int SkipAnd(TokenStream stream, int at, out Proclitics required)
    {
        required = Proclitics.None;
        if (at + 1 < stream.Count && words.IsLink(stream[at], NumeralRole.And))
        {
            return at + 1;
        }

        required = Proclitics.And;
        return at < stream.Count && stream[at].Kind == TokenKind.Word ? at : -1;
    }

    private Numeral? ReadOrdinal(TokenStream stream, int at)
    {
        if (words.Find(stream[at].Form, NumeralKinds.Ordinal | NumeralKinds.OrdinalHead, Proclitics.None, AnyFront) is not { } first)
        {
            return null;
        }

        var definite = (first.Joined & Proclitics.The) != 0;
        if (Find(stream, at + 1, NumeralKinds.Ten, Proclitics.None, Proclitics.None) is not null && first.Word.Value < 10)
        {
            return new Numeral(at + 2, first.Word.Value + 10) { IsOrdinal = true, Scale = 1, IsDefinite = definite };
        }

        if (definite && first.Word.Value < 10 && ReadJoined(stream, at + 1, NumeralKinds.Tens) is { } tens)
        {
            return new Numeral(tens.Last, first.Word.Value + tens.Value) { IsOrdinal = true, Scale = 1, IsDefinite = true };
        }

        return first.Word.Kind == NumeralKinds.OrdinalHead ? null
            : new Numeral(at + 1, first.Word.Value) { IsOrdinal = true, Scale = 1, IsDefinite = definite };
    }

    private Numeral? ReadVague(TokenStream stream, MentionTable mentions, int at)
    {
        const NumeralKinds kinds = NumeralKinds.Vague | NumeralKinds.Plural;
        NumeralWord word;
        int last;
        if (words.FindPhrase(mentions, at, NumeralKinds.Vague) is { } phrase)
        {
            (word, last) = phrase;
        }
        else if (words.Find(stream[at].Form, kinds, Proclitics.None, AnyFront) is { } single)
        {
            (word, last) = (single.Word, at + 1);
        }
        else
        {
            return null;
        }

        // A bare plural is two of its kind or more: "hundreds" is 200 or more.
        var value = word.Kind == NumeralKinds.Plural ? 2m * word.Value : word.Value;
        var scale = word.Kind == NumeralKinds.Plural ? word.Value : 1;
        while (Find(stream, last, NumeralKinds.Plural | NumeralKinds.Scale, Proclitics.None, Proclitics.The) is { } magnitude && value * magnitude.Word.Value < long.MaxValue)
        {
            value *= magnitude.Word.Value;
            scale = magnitude.Word.Value;
            last++;
        }

        return new Numeral(last, value) { IsVague = true, Scale = scale };
    }

    /// <summary>"Half a million" is a count, "half" alone a share.</summary>
    private Numeral? ReadFraction(TokenStream stream, int at)
    {
        if (words.Find(stream[at].Form, NumeralKinds.Share, Proclitics.None, AnyFront) is not { } found || found.Word.Role != NumeralRole.Fraction)
        {
            return null;
        }

        return FindScale(stream, at + 1, Proclitics.The) is { } scale
            ? new Numeral(at + 2, (decimal)scale.Value / found.Word.Value) { Scale = scale.Value }
            : new Numeral(at + 1, 1m / found.Word.Value) { IsShare = true, Scale = 1 };
    }

    private Numeral? ReadExact(TokenStream stream, int at)
    {
        if (ReadSegment(stream, at, Proclitics.None, AnyFront, long.MaxValue) is not { } first)
        {
            return null;
        }

        var (total, last, scale, definite) = (first.Part.Value, first.Part.Last, first.Scale, first.Part.IsDefinite);
        var lowest = scale;
        while (lowest >= LeastFractioned)
        {
            if (ReadFractionBehind(stream, last, lowest) is { } fraction)
            {
                (total, last) = (total + fraction.Value, fraction.Last);
                break;
            }

            var start = SkipAnd(stream, last, out var required);
            if (start < 0 || ReadSegment(stream, start, RequiredAt(stream, start, required), Joined, lowest) is not { } next)
            {
                break;
            }

            (total, last, lowest) = (total + next.Part.Value, next.Part.Last, next.Scale);
        }

        var numeral = new Numeral(last, total)
        {
            InDigits = stream[at].Kind == TokenKind.Number,
            Scale = scale,
            UnitLast = first.Part.UnitLast == 0 || last != first.Part.Last ? 0 : first.Part.UnitLast,
            IsDefinite = definite,
            // «العشرون» and «الأحد عشر» name a place in a row far more often than a count.
            IsOrdinal = definite && total is > 10 and < 100 && stream[at].Kind == TokenKind.Word,
        };
        return ReadDecimals(stream, numeral) ?? numeral;
    }

    /// <summary>A figure can carry no "and" of its own: it stands behind a token that is one.</summary>
    private static Proclitics RequiredAt(TokenStream stream, int start, Proclitics required) =>
        stream[start].Kind == TokenKind.Number ? Proclitics.None : required;

    private (Part Part, long Scale)? ReadSegment(TokenStream stream, int at, Proclitics required, Proclitics allowed, long below)
    {
        if (ReadGroup(stream, at, required, allowed) is { } group)
        {
            var scale = FindScale(stream, group.Last, Proclitics.None);
            if (scale is not null && scale.Value < below && group.Value * scale.Value < long.MaxValue)
            {
                var times = scale.Times == 2 && !scale.MayBeAccusative ? 0 : scale.Value;
                return times == 0 ? (group, 1) : (group with { Last = group.Last + 1, Value = group.Value * times, UnitLast = 0 }, scale.Value);
            }

            return scale is null && group.Value < below ? (group, 1) : null;
        }

        if (Find(stream, at, NumeralKinds.Scale, required, allowed) is not { } alone || alone.Word.Value >= below)
        {
            return null;
        }

        var count = alone.Word.MayBeAccusative && HasTanwin(stream, at) ? 1 : alone.Word.Times;
        return (new Part(at + 1, (decimal)count * alone.Word.Value), alone.Word.Value);
    }

    private Part? ReadGroup(TokenStream stream, int at, Proclitics required, Proclitics allowed)
    {
        if (at < stream.Count && stream[at].Kind == TokenKind.Number)
        {
            return ReadDigits(stream, at);
        }

        if (Find(stream, at, NumeralKinds.Small, required, allowed) is not { } first)
        {
            return null;
        }

        var definite = (first.Joined & Proclitics.The) != 0;
        if (first.Word.Kind is NumeralKinds.Hundred or NumeralKinds.Hundreds)
        {
            return AddBelowHundred(stream, new Part(at + 1, first.Word.Value, 0, definite));
        }

        if (first.Word.Kind == NumeralKinds.Unit && first.Word.Value > 2
            && FindHundred(stream, at + 1) is { } hundred)
        {
            return AddBelowHundred(stream, new Part(at + 2, first.Word.Value * hundred, 0, definite));
        }

        return ReadBelowHundred(stream, at, required, allowed);
    }

    private Part AddBelowHundred(TokenStream stream, Part hundreds)
    {
        var start = SkipAnd(stream, hundreds.Last, out var required);
        if (start < 0)
        {
            return hundreds;
        }

        if (stream[start].Kind == TokenKind.Number)
        {
            return ReadDigits(stream, start) is { Value: < 100 } digits && digits.Value == decimal.Truncate(digits.Value)
                ? digits with { Value = hundreds.Value + digits.Value, IsDefinite = hundreds.IsDefinite } : hundreds;
        }

        // Speech leaves out the first "and" («متين واحد وعشرين»), which is safe only where another follows.
        var rest = ReadBelowHundred(stream, start, required, Joined)
            ?? (ReadBelowHundred(stream, start, Proclitics.None, Proclitics.None) is { UnitLast: > 0 } spoken ? spoken : null);
        return rest is { Value: > 0 } part ? part with { Value = hundreds.Value + part.Value, UnitLast = 0, IsDefinite = hundreds.IsDefinite } : hundreds;
    }

    private Part? ReadBelowHundred(TokenStream stream, int at, Proclitics required, Proclitics allowed)
    {
        const NumeralKinds kinds = NumeralKinds.Small & ~(NumeralKinds.Hundred | NumeralKinds.Hundreds);
        if (Find(stream, at, kinds, required, allowed) is not { } first)
        {
            return null;
        }

        var definite = (first.Joined & Proclitics.The) != 0;
        if (first.Word.Kind is NumeralKinds.Unit or NumeralKinds.Head)
        {
            if (Find(stream, at + 1, NumeralKinds.Ten, Proclitics.None, Proclitics.None) is not null)
            {
                return new Part(at + 2, first.Word.Value + 10, 0, definite);
            }

            if (ReadJoined(stream, at + 1, NumeralKinds.Tens) is { } tens)
            {
                return new Part(tens.Last, first.Word.Value + tens.Value, at + 1, definite);
            }
        }

        return first.Word.Kind == NumeralKinds.Head ? null : new Part(at + 1, first.Word.Value, 0, definite);
    }

    private Part? ReadJoined(TokenStream stream, int at, NumeralKinds kinds)
    {
        var start = SkipAnd(stream, at, out var required);
        return start >= 0 && Find(stream, start, kinds, required, Joined) is { } found ? new Part(start + 1, found.Word.Value) : null;
    }

    private Part? ReadFractionBehind(TokenStream stream, int at, long scale)
    {
        var start = SkipAnd(stream, at, out var required);
        if (start < 0 || Find(stream, start, NumeralKinds.Share, required, Proclitics.And) is not { } found || found.Word.Role != NumeralRole.Fraction)
        {
            return null;
        }

        var last = FindScale(stream, start + 1, Proclitics.The) is { } again && again.Value == scale ? start + 2 : start + 1;
        return new Part(last, (decimal)scale / found.Word.Value);
    }

    private Part? ReadDigits(TokenStream stream, int at)
    {
        var token = stream[at];
        var text = stream.Text;
        if ((token.Start > 0 && char.IsAsciiLetter(text[token.Start - 1])) || (token.End < text.Length && char.IsAsciiLetter(text[token.End])))
        {
            return null;
        }

        var beforeMillion = FindScale(stream, at + 1, Proclitics.None) is not null;
        if (DigitReader.Read(token.Form.Key, token.Span.In(text), beforeMillion) is not { } value)
        {
            return null;
        }

        var last = at + 1;
        while (value is >= 1 and < 1_000_000_000_000 && IsSpacedGroup(stream, last))
        {
            value = (value * 1000) + decimal.Parse(stream[last].Form.Key, System.Globalization.CultureInfo.InvariantCulture);
            last++;
        }

        return new Part(last, value);
    }

    /// <summary>Three digits behind a no-break or thin space go on with the figure before them ("12 500").</summary>
    private static bool IsSpacedGroup(TokenStream stream, int at) =>
        at < stream.Count && stream[at] is { Kind: TokenKind.Number } token && token.Form.Key.Length == 3 && !token.Form.Key.AsSpan().ContainsAny('.', ',')
        && token.Start == stream[at - 1].End + 1 && stream.Text[token.Start - 1] is '\u00A0' or '\u202F' or '\u2009'
        && stream[at - 1].Form.Key.Length <= 3;

    private Numeral? ReadDecimals(TokenStream stream, Numeral whole)
    {
        if (whole.Last >= stream.Count || !words.IsLink(stream[whole.Last], NumeralRole.Point)
            || ReadGroup(stream, whole.Last + 1, Proclitics.None, Proclitics.None) is not { } decimals
            || decimals.Value != decimal.Truncate(decimals.Value))
        {
            return null;
        }

        var fraction = decimals.Value;
        while (fraction >= 1)
        {
            fraction /= 10;
        }

        return whole with { Last = decimals.Last, Value = whole.Value + fraction, IsShare = true, UnitLast = 0 };
    }

    private (NumeralWord Word, Proclitics Joined)? Find(TokenStream stream, int at, NumeralKinds kinds, Proclitics required, Proclitics allowed) =>
        at < stream.Count ? words.Find(stream[at].Form, kinds, required, allowed) : null;

    /// <summary>A magnitude that multiplies what stands before it: «ألف», «آلاف», «مليون».</summary>
    private NumeralWord? FindScale(TokenStream stream, int at, Proclitics allowed) =>
        Find(stream, at, NumeralKinds.Scale | NumeralKinds.Plural, Proclitics.None, allowed) is { } found && found.Word.Value >= LeastFractioned ? found.Word : null;

    private long? FindHundred(TokenStream stream, int at) =>
        Find(stream, at, NumeralKinds.Hundred | NumeralKinds.Plural, Proclitics.None, Proclitics.None) is { } found && found.Word.Value == 100 ? 100 : null;

    private static bool HasTanwin(TokenStream stream, int at) => stream[at].Span.In(stream.Text).Contains('\u064B');
}
