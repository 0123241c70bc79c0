using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Numbers;
using Marsad.Reading.Text;

namespace Marsad.Reading.Dates;

/// <summary>One article under the grammar of dates: its tokens, its phrases, its day.</summary>
/// <param name="Stream">Its tokens.</param>
/// <param name="Mentions">Its phrases.</param>
/// <param name="Published">Its publication day, or null.</param>
/// <param name="Words">The words of dates.</param>
/// <param name="Numerals">The grammar of numbers.</param>
internal sealed record DateScene(TokenStream Stream, MentionTable Mentions, DateOnly? Published, TimeLexicon Words, NumeralParser Numerals)
{
    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    /// <summary>A word or phrase of dates at a token.</summary>
    public readonly record struct Match(TimeWord Word, int Last, Proclitics Joined)
    {
        /// <summary>True where it carries the article.</summary>
        public bool IsDefinite => (Joined & Proclitics.The) != 0;
    }

    /// <summary>The phrase or word at a token that is one of the kinds, or null.</summary>
    public Match? Find(int at, TimeKinds kinds)
    {
        if ((uint)at >= (uint)Stream.Count)
        {
            return null;
        }

        if (Mentions.StartingAt(Layers.Phrase, at) is not null && FindPhrase(at, kinds) is { } phrase)
        {
            return phrase;
        }

        return Words.Find(Stream[at].Form, kinds) is { } found ? new Match(found.Word, at + 1, found.Joined) : null;
    }

    private Match? FindPhrase(int at, TimeKinds kinds) =>
        Words.FindPhrase(Stream, at, kinds) is { } found
            ? new Match(found.Word, found.Last, found.Joined)
            : null;

    /// <summary>Index behind a link with the role, or the token itself where there is none.</summary>
    public int SkipLink(int at, TimeRole role) => Find(at, TimeKinds.Link) is { } link && link.Word.Role == role ? link.Last : at;

    /// <summary>Skips an article that is joined to a figure ("الـ24", "الـ 24").</summary>
    public int SkipArticle(int at) => at + 1 < Stream.Count && NumeralParser.IsJoinedToFigure(Stream, at) ? at + 1 : at;

    /// <summary>True when the token is the mark.</summary>
    public bool IsMark(int at, string mark) => (uint)at < (uint)Stream.Count && Stream[at].Form.Key == mark;

    /// <summary>True when the token is a dash.</summary>
    public bool IsDash(int at) => IsMark(at, "-") || IsMark(at, "–") || IsMark(at, "—");

    /// <summary>Index behind a comma, or the token itself.</summary>
    public int SkipComma(int at) => (uint)at < (uint)Stream.Count && Stream[at].Kind == TokenKind.Comma && Stream[at].Form.Key is not ":" ? at + 1 : at;

    /// <summary>A whole number from 1 up to a limit, as figure, numeral or ordinal; with the index behind it.</summary>
    public (int Value, int Last)? ReadNumber(int at, int limit) =>
        Numerals.Read(Stream, Mentions, at) is { IsVague: false, IsShare: false } numeral
            && numeral.Value >= 1 && numeral.Value <= limit && numeral.Value == decimal.Truncate(numeral.Value)
            ? ((int)numeral.Value, numeral.Last)
            : null;

    /// <summary>A year in four figures, or in words; with the index behind it.</summary>
    public (int Value, int Last)? ReadYear(int at, bool isHijri, bool mayBeWords)
    {
        if ((uint)at >= (uint)Stream.Count || (Stream[at].Kind != TokenKind.Number && !mayBeWords)
            || (Stream[at].Kind == TokenKind.Number && Stream[at].Form.Key.Length != 4)
            || Numerals.Read(Stream, Mentions, at) is not { IsVague: false, IsShare: false } numeral
            || numeral.Value != decimal.Truncate(numeral.Value))
        {
            return null;
        }

        var era = Find(numeral.Last, TimeKinds.Era);
        var hijri = isHijri || era is { Word.IsHijri: true };
        var (low, high) = hijri ? (CalendarDays.FirstHijriYear, CalendarDays.LastHijriYear) : (FirstYear, LastYear);
        return numeral.Value >= low && numeral.Value <= high ? ((int)numeral.Value, era?.Last ?? numeral.Last) : null;
    }
}
