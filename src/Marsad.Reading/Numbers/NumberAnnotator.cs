using Marsad.Model;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Numbers;

/// <summary>Finds numbers with their bounds and ranges (codebook, 2.1).</summary>
/// <remarks>
/// A mention covers the numeral and the bounds that touch it («أكثر من 120», «20 على الأقل»). Phrases must be in the
/// table already. Safe for any number of threads.
/// </remarks>
public sealed class NumberAnnotator
{
    private const string Origin = "numbers";
    private const int ChangeReach = 12;
    private const int MostBounds = 4;

    private readonly NumeralLexicon _words;
    private readonly NumeralParser _numerals;
    private readonly int _weekday;
    private readonly int _month;

    /// <summary>Makes an annotator for the words of a lexicon.</summary>
    public NumberAnnotator(WordLexicon lexicon)
        : this(lexicon, new NumeralLexicon(lexicon))
    {
    }

    /// <summary>Makes an annotator for known words.</summary>
    internal NumberAnnotator(WordLexicon lexicon, NumeralLexicon words)
    {
        _words = words;
        _numerals = new NumeralParser(words);
        _weekday = lexicon.Classes.Find("weekday");
        _month = lexicon.Classes.Find("month");
    }

    /// <summary>Adds a <see cref="NumberMention"/> for every number of the text.</summary>
    public void Annotate(TokenStream stream, MentionTable mentions)
    {
        var at = 0;
        while (at < stream.Count)
        {
            at = stream[at].Concerns(Stages.Numbers) && MayBegin(stream, mentions, at) && Read(stream, mentions, at) is { } mention ? Add(mentions, mention) : at + 1;
        }
    }

    private static int Add(MentionTable mentions, NumberMention mention)
    {
        mentions.Add(mention);
        return mention.Last;
    }

    private bool MayBegin(TokenStream stream, MentionTable mentions, int at) =>
        stream[at].Kind == TokenKind.Number || _words.Knows(stream[at].Form)
        || (stream[at].Form.NameStarts.Length > 0 && _words.FindPhrase(stream, mentions, at, NumeralKinds.Bound | NumeralKinds.Vague | NumeralKinds.Link) is not null);

    private NumberMention? Read(TokenStream stream, MentionTable mentions, int first)
    {
        var at = first;
        var bound = NumeralRole.None;
        for (var bounds = 0; bounds < MostBounds && FindBound(stream, mentions, at, behind: false) is { } found; bounds++)
        {
            bound = bound is NumeralRole.None or NumeralRole.About ? found.Role : bound;
            at = found.End;
        }

        if (bound != NumeralRole.None)
        {
            at = SkipJoinedLetters(stream, at);
        }

        at = SkipPercentSign(stream, at, out var isPercent);
        return ReadRange(stream, mentions, at) is { } range ? Finish(stream, mentions, first, range, bound, isPercent) : null;
    }

    private NumberMention? Finish(TokenStream stream, MentionTable mentions, int first, Range range, NumeralRole bound, bool isPercent)
    {
        var last = range.Last;
        if (FindPercent(stream, mentions, last) is { } percentEnd)
        {
            (isPercent, last) = (true, percentEnd);
        }

        var approximate = bound == NumeralRole.About;
        if (FindBound(stream, mentions, last, behind: true) is { } behind)
        {
            approximate |= behind.Role == NumeralRole.About;
            bound = behind.Role == NumeralRole.About ? bound : behind.Role;
            last = behind.End;
        }

        var (low, high) = (decimal.Floor(range.Low.Value), decimal.Ceiling(range.High.Value));
        if (high > long.MaxValue)
        {
            return null;
        }

        var isShare = isPercent || range.High.IsShare || low != range.Low.Value || high != range.High.Value;
        return new NumberMention(first, last, Count((long)low, (long)high, range.High.IsVague, bound), Origin)
        {
            IsOrdinal = range.Low.IsOrdinal && !isShare,
            IsVague = range.High.IsVague,
            IsApproximate = approximate,
            InDigits = range.Low.InDigits,
            IsShare = isShare,
        };
    }

    private static CountRange Count(long low, long high, bool isVague, NumeralRole bound) => bound switch
    {
        NumeralRole.Max when !isVague => new CountRange(null, high),
        NumeralRole.Min => CountRange.AtLeast(low),
        _ => isVague ? CountRange.AtLeast(low) : new CountRange(low, high),
    };

    private readonly record struct Range(int Last, Numeral Low, Numeral High);

    /// <summary>"Between X and Y", "from X to Y", "X to Y", "X or Y", "X-Y", or a single numeral.</summary>
    private Range? ReadRange(TokenStream stream, MentionTable mentions, int at)
    {
        if (at >= stream.Count)
        {
            return null;
        }

        var betweenEnd = LinkEnd(stream, mentions, at, NumeralRole.Between);
        if (betweenEnd > at)
        {
            return ReadBetween(stream, mentions, betweenEnd);
        }

        var isFrom = _words.IsLink(stream[at], NumeralRole.From);
        var start = isFrom ? SkipJoinedLetters(stream, at + 1) : at;
        if (ReadNumeral(stream, mentions, start) is not { } low)
        {
            return null;
        }

        if (FindRangeEnd(stream, mentions, at, low) is { } high)
        {
            return Join(low, high);
        }

        return isFrom ? null : new Range(low.Last, low, low);
    }

    private Range? ReadBetween(TokenStream stream, MentionTable mentions, int at)
    {
        if (ReadNumeral(stream, mentions, SkipJoinedLetters(stream, at)) is not { IsOrdinal: false } low)
        {
            return null;
        }

        var next = low.Last < stream.Count && _words.IsLink(stream[low.Last], NumeralRole.To)
            ? low.Last + 1
            : _numerals.SkipAnd(stream, low.Last, out var required) is var start and >= 0 && (required == 0 || CarriesAnd(stream[start])) ? start : -1;
        if (next >= 0 && ReadNumeral(stream, mentions, SkipJoinedLetters(stream, next)) is { } high && Join(low, high) is { } range)
        {
            return range;
        }

        // «بين خمسة وعشرين قتيلا» read as 25 leaves nothing to end the range: it is 5 to 20.
        if (low.UnitLast > 0 && low.Value % 10 is > 0 and var unit)
        {
            return new Range(low.Last, low with { Value = unit }, low with { Value = low.Value - unit });
        }

        return null;
    }

    private Numeral? FindRangeEnd(TokenStream stream, MentionTable mentions, int first, Numeral low)
    {
        var link = low.Last;
        if (link + 1 >= stream.Count || low.IsOrdinal || low.IsVague)
        {
            return null;
        }

        var isTo = _words.IsLink(stream[link], NumeralRole.To);
        var fits = isTo ? !FollowsChange(stream, first)
            : _words.IsLink(stream[link], NumeralRole.Or) || IsDash(stream, low, link);
        return fits && ReadNumeral(stream, mentions, SkipJoinedLetters(stream, link + 1)) is { IsOrdinal: false, IsVague: false } high && Join(low, high) is not null
            ? high : null;
    }

    /// <summary>A dash makes a range only between two figures that it touches and that no third follows ("24-3-2019").</summary>
    private static bool IsDash(TokenStream stream, Numeral low, int dash)
    {
        if (!low.InDigits || stream[dash].Form.Key is not ("-" or "–") || stream[dash + 1].Kind != TokenKind.Number)
        {
            return false;
        }

        var touches = stream[dash].Start == stream[dash - 1].End && stream[dash + 1].Start == stream[dash].End;
        return touches && !IsJoint(stream, dash - 2) && !IsJoint(stream, dash + 2);
    }

    private static bool IsJoint(TokenStream stream, int at) => at >= 0 && at < stream.Count && stream[at].Form.Key is "-" or "–" or "/";

    /// <summary>A range rises; "20 to 30 thousand" shares its magnitude.</summary>
    private static Range? Join(Numeral low, Numeral high)
    {
        if (low.Scale == 1 && high.Scale > 1 && low.Value < 1000 && low.Value * high.Scale <= high.Value)
        {
            low = low with { Value = low.Value * high.Scale };
        }

        return low.Value < high.Value && !high.IsVague && !high.IsOrdinal ? new Range(high.Last, low, high) : null;
    }

    /// <summary>The numeral at a token; a weekday's name and an ordinal inside another phrase («تشرين الثاني») are none.</summary>
    private Numeral? ReadNumeral(TokenStream stream, MentionTable mentions, int at)
    {
        if (_numerals.Read(stream, mentions, at) is not { } numeral)
        {
            return null;
        }

        var isWeekday = numeral.Last == at + 1 && _weekday >= 0 && stream[at].Form.Classes.Has(_weekday);
        var covering = mentions.Covering(Layers.Phrase, at) as PhraseMention;
        var isMonth = covering is not null && _month >= 0 && covering.Has(_month);
        var isInside = covering is not null && numeral.IsOrdinal && covering.Last >= numeral.Last;
        return isWeekday || isMonth || isInside ? null : numeral;
    }

    private bool FollowsChange(TokenStream stream, int at)
    {
        var sentence = stream.Sentences[stream.SentenceOf(at)];
        for (var i = at - 1; i >= Math.Max(sentence.First, at - ChangeReach); i--)
        {
            if (_words.Find(stream[i].Form, NumeralKinds.Change, Proclitics.None, (Proclitics)byte.MaxValue) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Skips an article, "to" or "and" of its own token that touches a figure ("الـ20").</summary>
    private static int SkipJoinedLetters(TokenStream stream, int at) => NumeralParser.IsJoinedToFigure(stream, at) ? at + 1 : at;

    private static bool CarriesAnd(in Token token) => token.Kind == TokenKind.Word && token.Form.MayCarry(Proclitics.And);

    private int LinkEnd(TokenStream stream, MentionTable mentions, int at, NumeralRole role) =>
        _words.FindPhrase(stream, mentions, at, NumeralKinds.Link) is { } phrase && phrase.Word.Role == role ? phrase.End
        : _words.IsLink(stream[at], role) ? at + 1 : at;

    private (NumeralRole Role, int End)? FindBound(TokenStream stream, MentionTable mentions, int at, bool behind)
    {
        if (at >= stream.Count)
        {
            return null;
        }

        if (_words.FindPhrase(stream, mentions, at, NumeralKinds.Bound) is { } phrase && phrase.Word.StandsBehind == behind)
        {
            return (phrase.Word.Role, phrase.End);
        }

        const Proclitics any = (Proclitics)byte.MaxValue;
        return _words.Find(stream[at].Form, NumeralKinds.Bound, Proclitics.None, any) is { } found && found.Word.StandsBehind == behind
            ? (found.Word.Role, at + 1) : null;
    }

    private int? FindPercent(TokenStream stream, MentionTable mentions, int at)
    {
        if (at >= stream.Count)
        {
            return null;
        }

        if (_words.FindPhrase(stream, mentions, at, NumeralKinds.Share) is { } phrase && phrase.Word.Role == NumeralRole.Percent)
        {
            return phrase.End;
        }

        return IsPercent(stream, at) ? at + 1 : null;
    }

    private bool IsPercent(TokenStream stream, int at) =>
        _words.Find(stream[at].Form, NumeralKinds.Share, Proclitics.None, Proclitics.None) is { } found && found.Word.Role == NumeralRole.Percent;

    private int SkipPercentSign(TokenStream stream, int at, out bool isPercent)
    {
        isPercent = at + 1 < stream.Count && stream[at].Kind == TokenKind.Mark && stream[at + 1].Kind == TokenKind.Number && IsPercent(stream, at);
        return isPercent ? at + 1 : at;
    }
}
