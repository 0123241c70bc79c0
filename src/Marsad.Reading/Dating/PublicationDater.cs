using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Dates;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Dating;

/// <summary>Infers when an article without a publication day was published, from the dates that its text names.</summary>
/// <remarks>
/// The strongest clue wins: a day that the text calls today or yesterday; a date that heads or closes it; the current
/// month or year; else the latest past date, before which it cannot have been published. Without a year nothing is known.
/// </remarks>
internal sealed class PublicationDater(TimeLexicon words, WordClasses classes)
{
    private readonly DatingReader _reader = new(words, classes);

    /// <summary>The window of publication, with evidence and reason.</summary>
    public PublicationEstimate Infer(TokenStream stream, MentionTable mentions)
    {
        var clues = _reader.Read(stream, mentions);
        var past = LatestPast(clues);
        return FromToday(stream, clues) ?? FromStamp(stream, clues, past) ?? FromThisMonth(stream, clues, past) ?? FromThisYear(stream, clues, past)
            ?? FromPast(stream, clues, past)
            ?? new PublicationEstimate(null, null, null, [], clues.Count == 0 ? "no date in the text" : "no date with a year in the text");
    }

    /// <summary>The latest past date, leaving out what the text elsewhere calls still to come.</summary>
    private static DatingClue? LatestPast(List<DatingClue> clues)
    {
        var ahead = clues.Where(clue => clue.Kind == DatingKind.Ahead).Select(clue => clue.Days).ToHashSet();
        return Latest([.. clues.Where(clue => !ahead.Contains(clue.Days))], DatingKind.Past);
    }

    private static DatingClue? Latest(List<DatingClue> clues, DatingKind kind) =>
        clues.Where(clue => clue.Kind == kind && clue.Days?.From is not null).MaxBy(clue => clue.Days!.From);

    private static PublicationEstimate? FromToday(TokenStream stream, List<DatingClue> clues) =>
        Latest(clues, DatingKind.Today) is { } today ? Estimate(stream, today.Days!.From, today.Days.To, DatePrecision.Day, "a day that the text calls today or yesterday", today) : null;

    /// <summary>A date that heads the text is the paper's or that of the day before; of two calendars the one that names the day exactly.</summary>
    private static PublicationEstimate? FromStamp(TokenStream stream, List<DatingClue> clues, DatingClue? past)
    {
        var stamp = clues.Where(clue => clue.Kind == DatingKind.Stamp && (past is null || clue.Days!.To >= past.Days!.From)).MinBy(clue => clue.Days!.Precision);
        return stamp is null ? null : Estimate(stream, stamp.Days!.From, CalendarDays.Add(stamp.Days.To!.Value, 1), DatePrecision.Days, "a date at the head or foot of the text", stamp);
    }

    /// <summary>«يوليو 2015 الجاري»: that month; without a year, of the current year where the text names it.</summary>
    private static PublicationEstimate? FromThisMonth(TokenStream stream, List<DatingClue> clues, DatingClue? past)
    {
        if (Latest(clues, DatingKind.ThisMonth) is { } dated)
        {
            return Estimate(stream, dated.Days!.From, dated.Days.To, DatePrecision.Month, "the current month", dated);
        }

        var month = clues.Find(clue => clue.Kind == DatingKind.ThisMonth);
        if (month is null || Latest(clues, DatingKind.ThisYear) is not { } year
            || CalendarDays.Month(year.Days!.From!.Value.Year, month.Month, isHijri: false) is not { } whole || whole.To < past?.Days!.From)
        {
            return null;
        }

        return Estimate(stream, whole.From, whole.To, DatePrecision.Month, "the current month, of the current year", month, year);
    }

    private static PublicationEstimate? FromThisYear(TokenStream stream, List<DatingClue> clues, DatingClue? past)
    {
        if (Latest(clues, DatingKind.ThisYear) is not { Days: { From: { } from, To: { } to } } year)
        {
            return null;
        }

        var floor = past?.Days?.From is { } known && known > from && known <= to ? known : from;
        return past is not null && floor > from ? Estimate(stream, floor, to, DatePrecision.Year, "the current year, and the latest past date", year, past)
            : Estimate(stream, from, to, DatePrecision.Year, "the current year", year);
    }

    /// <summary>The latest past date is the floor, what is still to come the ceiling.</summary>
    private static PublicationEstimate? FromPast(TokenStream stream, List<DatingClue> clues, DatingClue? past)
    {
        if (past?.Days?.From is not { } floor)
        {
            return null;
        }

        var ceiling = clues.Where(clue => clue.Kind == DatingKind.Ahead && clue.Days?.To > floor).MinBy(clue => clue.Days!.To);
        if (ceiling is not null)
        {
            return Estimate(stream, floor, ceiling.Days!.To, DatePrecision.Period, "between the latest past date and what is still to come", past, ceiling);
        }

        return Estimate(stream, floor, null, DatePrecision.Period, "not before the latest past date", past);
    }

    private static PublicationEstimate Estimate(TokenStream stream, DateOnly? from, DateOnly? to, DatePrecision precision, string reason, params ReadOnlySpan<DatingClue> clues)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>(clues.Length);
        foreach (var clue in clues)
        {
            evidence.Add(Evidence.Quote(stream.Text, stream.SpanOf(clue.Date.First, clue.Date.Last)));
        }

        return new PublicationEstimate(from, to, precision, evidence.ToImmutable(), reason);
    }
}
