using Marsad.Model;
using Marsad.Reading.Text;

namespace Marsad.Reading.Dates;

/// <summary>Reads dates that name a day, month or year: "28 نوفمبر 2020", «24 مارس/آذار الفائت», "24/3/2019", «عام 2015».</summary>
internal static class AbsoluteDates
{
    private readonly record struct MonthName(TimeWord Word, int Last, bool HasTwin, TimeWord? Deictic);

    /// <summary>What follows a month: an explicit year, a shift, or nothing.</summary>
    private readonly record struct YearPart(int Last, int? Year, int? Shift);

    /// <summary>The date at a token, or null.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="at">Index of the token.</param>
    /// <param name="inContext">True behind "in", "since" and the like, where a bare month or year is one.</param>
    /// <param name="weekday">Weekday that stands before, or null.</param>
    public static DateReading? Read(DateScene scene, int at, bool inContext, int? weekday = null) =>
        at >= scene.Stream.Count ? null
        : ReadNumeric(scene, at, inContext, weekday) ?? ReadDayMonth(scene, at, inContext, weekday) ?? ReadMonth(scene, at, inContext) ?? ReadYear(scene, at, inContext);

    private static DateReading? ReadNumeric(DateScene scene, int at, bool inContext, int? weekday)
    {
        if (scene.Stream[at].Kind != TokenKind.Number)
        {
            return null;
        }

        var stream = scene.Stream;
        var key = stream[at].Form.Key.AsSpan();
        if (key.Count('.') == 2)
        {
            var (first, last) = (key.IndexOf('.'), key.LastIndexOf('.'));
            return ThreeFigures(at + 1, key[..first], key[(first + 1)..last], key[(last + 1)..]);
        }

        if (at + 2 >= stream.Count || stream[at + 2].Kind != TokenKind.Number || !(scene.IsMark(at + 1, "/") || scene.IsDash(at + 1)))
        {
            return null;
        }

        var mark = stream[at + 1].Form.Key;
        var second = stream[at + 2].Form.Key.AsSpan();
        if (at + 4 < stream.Count && scene.IsMark(at + 3, mark) && stream[at + 4].Kind == TokenKind.Number)
        {
            return ThreeFigures(at + 5, key, second, stream[at + 4].Form.Key);
        }

        if (mark != "/" || stream[at + 2].Start != stream[at].End + 1)
        {
            return null;
        }

        var (x, y) = (Figure(key), Figure(second));
        if (second.Length == 4 && x is >= 1 and <= 12 && y is >= 1900 and <= 2100)
        {
            return new DateReading(at + 3, CalendarDays.Month(y, x, isHijri: false));
        }

        return inContext && second.Length <= 2 && x is >= 1 and <= 31 && y is >= 1 and <= 12 ? OfDay(scene, at + 3, x, y, weekday) : null;
    }

    private static DateReading OfDay(DateScene scene, int last, int day, int month, int? weekday)
    {
        var value = scene.Published is { } published && CalendarDays.NearestDay(published, month, day, isHijri: false, null, weekday) is { } found
            ? DateRange.OneDay(found) : null;
        return new DateReading(last, value) { IsRelative = true };
    }

    /// <summary>Day first, unless the first figure has four digits; the month second, unless only the other way is a date.</summary>
    private static DateReading? ThreeFigures(int last, ReadOnlySpan<char> a, ReadOnlySpan<char> b, ReadOnlySpan<char> c)
    {
        var (x, y, z) = (Figure(a), Figure(b), Figure(c));
        var found = a.Length == 4 ? CalendarDays.Day(x, y, z, isHijri: false)
            : c.Length is 4 ? CalendarDays.Day(z, y, x, isHijri: false) ?? CalendarDays.Day(z, x, y, isHijri: false)
            : c.Length == 2 ? CalendarDays.Day(2000 + z, y, x, isHijri: false)
            : null;
        return found is { Year: >= 1800 and <= 2100 } day ? new DateReading(last, DateRange.OneDay(day)) : null;
    }

    private static int Figure(ReadOnlySpan<char> key) =>
        key.Length <= 4 && int.TryParse(key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var figure) ? figure : -1;

    private static DateReading? ReadDayMonth(DateScene scene, int at, bool inContext, int? weekday)
    {
        at = scene.SkipArticle(at);
        if (scene.ReadNumber(at, 31) is not { } first || scene.Find(at, TimeKinds.Unit) is not null)
        {
            return null;
        }

        var (toDay, last) = ReadSecondDay(scene, first.Last) ?? (first.Value, first.Last);
        var hasOf = scene.SkipLink(last, TimeRole.From) is var behind && behind > last;
        if (ReadMonthName(scene, behind) is { } month)
        {
            return ResolveDays(scene, month, first.Value, toDay, weekday);
        }

        // «8 الشهر المقبل»: only where it cannot be eight of something last month.
        return hasOf || inContext || weekday is not null ? ReadDayOfDeicticMonth(scene, behind, first.Value, toDay) : null;
    }

    private static (int Day, int Last)? ReadSecondDay(DateScene scene, int at)
    {
        if (at >= scene.Stream.Count)
        {
            return null;
        }

        var next = scene.IsDash(at) || scene.IsMark(at, "/") ? at + 1
            : scene.Find(at, TimeKinds.Link) is { Word.Role: TimeRole.To or TimeRole.And or TimeRole.Or } link ? link.Last
            : scene.Numerals.SkipAnd(scene.Stream, at, out _);
        next = next < scene.Stream.Count && next >= 0 && scene.Find(next, TimeKinds.Link) is { Word.Role: TimeRole.To } to ? to.Last : next;
        return next >= 0 && scene.ReadNumber(next, 31) is { } day
            && (ReadMonthName(scene, day.Last) is not null || ReadMonthName(scene, scene.SkipLink(day.Last, TimeRole.From)) is not null
                || scene.Find(scene.SkipLink(day.Last, TimeRole.From), TimeKinds.Unit | TimeKinds.This) is { } unit && (unit.Word.Kind == TimeKinds.This || unit.Word.Unit == TimeUnit.Month))
            ? day : null;
    }

    private static DateReading? ReadDayOfDeicticMonth(DateScene scene, int at, int day, int toDay)
    {
        if (RelativeDates.ReadDeicticUnit(scene, at) is not { } unit || (unit.Value is { } value && value.Precision != DatePrecision.Month))
        {
            return null;
        }

        if (unit.Value?.From is not { } start)
        {
            return scene.Published is null && RelativeDates.IsMonth(scene, at) ? unit with { Value = null } : null;
        }

        return CalendarDays.Day(start.Year, start.Month, day, isHijri: false) is { } from
            && CalendarDays.Day(start.Year, start.Month, toDay, isHijri: false) is { } to && from <= to
            ? unit with { Value = Days(from, to, isHijri: false) } : null;
    }

    private static DateRange Days(DateOnly from, DateOnly to, bool isHijri)
    {
        var (first, last) = (CalendarDays.DayRange(from, isHijri), CalendarDays.DayRange(to, isHijri));
        return from == to ? first : new DateRange(first.From, last.To, DatePrecision.Days);
    }

    private static DateReading? ResolveDays(DateScene scene, MonthName month, int day, int toDay, int? weekday)
    {
        var hijri = month.Word.IsHijri;
        var year = ReadYearPart(scene, month);
        if (year.Year is { } named)
        {
            return CalendarDays.Day(named, month.Word.Number, day, hijri) is { } known
                ? new DateReading(year.Last, Days(known, SecondDay(known, toDay - day), hijri)) : null;
        }

        if (CalendarDays.Day(hijri ? 1436 : 2000, month.Word.Number, day, hijri) is null && !(hijri && day == 30))
        {
            return null;
        }

        var found = scene.Published is { } published
            ? CalendarDays.NearestDay(published, month.Word.Number, day, hijri, year.Shift, weekday) : null;
        return new DateReading(year.Last, found is { } from ? Days(from, SecondDay(from, toDay - day), hijri) : null)
        {
            IsRelative = true,
            IsFuture = year.Shift == 1,
        };
    }

    private static DateOnly SecondDay(DateOnly first, int days) => days > 0 && CalendarDays.Add(first, days) is { } second ? second : first;

    private static DateReading? ReadMonth(DateScene scene, int at, bool inContext)
    {
        if (ReadMonthName(scene, at) is not { } month)
        {
            return null;
        }

        // A page stamp: «نوفمبر 28, 2020».
        if (scene.ReadNumber(month.Last, 31) is { } day && scene.SkipComma(day.Last) is var behind
            && behind > day.Last && scene.ReadYear(behind, month.Word.IsHijri, mayBeWords: false) is { } stamp
            && CalendarDays.Day(stamp.Value, month.Word.Number, day.Value, month.Word.IsHijri) is { } stamped)
        {
            return new DateReading(stamp.Last, CalendarDays.DayRange(stamped, month.Word.IsHijri));
        }

        var hasUnit = scene.Find(at, TimeKinds.Unit) is not null;
        var year = ReadYearPart(scene, month);
        if (year.Year is { } named)
        {
            return CalendarDays.Month(named, month.Word.Number, month.Word.IsHijri) is { } known ? new DateReading(year.Last, known) : null;
        }

        var isPlain = year.Shift is null && !month.HasTwin && !hasUnit;
        if (isPlain && !(month.Word.StandsAlone && inContext))
        {
            return null;
        }

        var found = scene.Published is { } published
            ? CalendarDays.NearestMonth(published, month.Word.Number, month.Word.IsHijri, year.Shift) : null;
        return new DateReading(year.Last, found) { IsRelative = true, IsFuture = year.Shift == 1 };
    }

    private static MonthName? ReadMonthName(DateScene scene, int at)
    {
        var start = scene.Find(at, TimeKinds.Unit) is { Word: { Unit: TimeUnit.Month, Number: 1 }, IsDefinite: false } unit ? unit.Last : at;
        if (scene.Find(start, TimeKinds.Month) is { } month)
        {
            var last = SkipTwin(scene, month.Last, month.Word.Number);
            return new MonthName(month.Word, last, last > month.Last, null);
        }

        return start < scene.Stream.Count && scene.Stream[start] is { Kind: TokenKind.Word, Form.Readings.IsEmpty: true } token
            && scene.Words.Part(token.Form.Key) is { } parts
            ? new MonthName(parts.Month, start + 1, false, parts.Deictic) : null;
    }

    /// <summary>Index behind «/آذار» or «(آذار)» when it names the same month.</summary>
    private static int SkipTwin(DateScene scene, int at, int month)
    {
        var opens = scene.IsMark(at, "(");
        if ((opens || scene.IsMark(at, "/") || scene.IsDash(at)) && scene.Find(at + 1, TimeKinds.Month) is { } twin && twin.Word.Number == month)
        {
            return opens && scene.IsMark(twin.Last, ")") ? twin.Last + 1 : twin.Last;
        }

        return at;
    }

    private static YearPart ReadYearPart(DateScene scene, MonthName month)
    {
        var shift = month.Deictic?.Shift;
        var last = month.Last;
        if (shift is null && scene.Find(last, TimeKinds.Deictic) is { } deictic)
        {
            (shift, last) = (deictic.Word.Shift, deictic.Last);
        }

        // A year in the tail wins over the deictic word: «الفائت من عام 2019».
        var behind = scene.SkipLink(scene.SkipLink(last, TimeRole.From), TimeRole.In);
        var afterUnit = scene.Find(behind, TimeKinds.Unit) is { Word: { Unit: TimeUnit.Year, Number: 1 } } unit ? unit.Last : behind;
        if (scene.ReadYear(afterUnit, month.Word.IsHijri, mayBeWords: afterUnit > behind) is { } year && (afterUnit > behind || behind == last))
        {
            return new YearPart(year.Last, year.Value, null);
        }

        if (shift is null && scene.SkipComma(last) is var comma && comma > last
            && scene.ReadYear(comma, month.Word.IsHijri, mayBeWords: false) is { } far && !IsWord(scene, far.Last))
        {
            return new YearPart(far.Last, far.Value, null);
        }

        return RelativeDates.ReadDeicticYear(scene, behind) is { } named
            ? new YearPart(named.Last, scene.Published?.Year + named.Shift, shift)
            : new YearPart(last, null, shift);
    }

    private static bool IsWord(DateScene scene, int at) => at < scene.Stream.Count && scene.Stream[at].Kind == TokenKind.Word;

    private static DateReading? ReadYear(DateScene scene, int at, bool inContext)
    {
        if (scene.Find(at, TimeKinds.Unit) is { } unit)
        {
            return unit.Word is { Unit: TimeUnit.Year, Number: 1 or 2 } && scene.ReadYear(unit.Last, isHijri: false, mayBeWords: true) is { } named
                ? YearSpan(scene, named, unit.Word.Number == 2) : null;
        }

        return inContext && scene.Stream[at].Kind == TokenKind.Number && scene.ReadYear(at, isHijri: false, mayBeWords: false) is { } bare
            && bare.Value is > 1900 and < 2100 && (bare.Value % 100 != 0 || !IsWord(scene, bare.Last))
            ? YearSpan(scene, bare, isPair: false) : null;
    }

    private static DateReading? YearSpan(DateScene scene, (int Value, int Last) first, bool isPair)
    {
        var hijri = first.Value <= CalendarDays.LastHijriYear;
        var next = scene.IsDash(first.Last) || scene.IsMark(first.Last, "/") ? first.Last + 1
            : isPair ? scene.Numerals.SkipAnd(scene.Stream, first.Last, out _) : -1;
        next = next >= 0 && scene.Find(next, TimeKinds.Link) is { Word.Role: TimeRole.And } and ? and.Last : next;
        if (next >= 0 && scene.ReadYear(next, isHijri: false, mayBeWords: false) is { } second && second.Value > first.Value
            && CalendarDays.Year(first.Value, hijri) is { } from && CalendarDays.Year(second.Value, hijri) is { } to)
        {
            return new DateReading(second.Last, new DateRange(from.From, to.To, DatePrecision.Period));
        }

        return CalendarDays.Year(first.Value, hijri) is { } year ? new DateReading(first.Last, year) : null;
    }
}
