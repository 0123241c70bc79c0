using Marsad.Model;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Text;

namespace Marsad.Reading.Dates;

/// <summary>Reads dates that count from the publication day: «أمس الجمعة», «فجر اليوم», «الأسبوع الماضي», «مطلع العام».</summary>
internal static class RelativeDates
{
    /// <summary>How many, of which unit; a count of null is vague («أيام»).</summary>
    public readonly record struct Length(int Last, TimeUnit Unit, int? Count);

    private const int MostUnits = 100_000;

    /// <summary>The date at a token, or null.</summary>
    public static DateReading? Read(DateScene scene, int at) =>
        ReadPart(scene, at) ?? ReadDeicticUnit(scene, at) ?? ReadFirstUnits(scene, at) ?? ReadNthDay(scene, at) ?? ReadDay(scene, at);

    /// <summary>«الشهر الماضي», «هذا العام», «الساعات الـ24 الماضية», «الثلاثة أيام الماضية».</summary>
    public static DateReading? ReadDeicticUnit(DateScene scene, int at)
    {
        if (scene.Find(at, TimeKinds.This) is { } demonstrative)
        {
            return scene.Find(demonstrative.Last, TimeKinds.Unit) is { IsDefinite: true, Word.Number: 1 } thisUnit
                ? ResolveUnit(scene, thisUnit.Last, thisUnit.Word.Unit, 1, 0) : null;
        }

        var start = scene.SkipArticle(at);
        if (scene.Find(start, TimeKinds.Unit) is { IsDefinite: true } unit)
        {
            var (count, last) = (unit.Word.Number == 0 ? null : (int?)unit.Word.Number, SkipFew(scene, unit.Last));
            if (scene.ReadNumber(scene.SkipArticle(last), MostUnits) is { } number)
            {
                (count, last) = (number.Value, SkipFew(scene, number.Last));
            }

            var isOther = unit.Word.Unit == TimeUnit.Day && scene.Find(unit.Last, TimeKinds.Same) is not null;
            return !isOther && scene.Find(last, TimeKinds.Deictic) is { } deictic
                ? ResolveUnit(scene, deictic.Last, unit.Word.Unit, count, deictic.Word.Shift) : null;
        }

        return scene.ReadNumber(start, MostUnits) is { } before && scene.Find(before.Last, TimeKinds.Unit) is { IsDefinite: false } counted
            && scene.Find(SkipFew(scene, counted.Last), TimeKinds.Deictic) is { } behind
            ? ResolveUnit(scene, behind.Last, counted.Word.Unit, before.Value, behind.Word.Shift) : null;
    }

    /// <summary>True when a month as a unit stands at a token.</summary>
    public static bool IsMonth(DateScene scene, int at) =>
        scene.Find(scene.Find(at, TimeKinds.This)?.Last ?? at, TimeKinds.Unit) is { Word.Unit: TimeUnit.Month };

    /// <summary>«من العام الماضي» behind a month: how many years away.</summary>
    public static (int Last, int Shift)? ReadDeicticYear(DateScene scene, int at)
    {
        if (scene.Find(at, TimeKinds.This) is { } demonstrative)
        {
            return scene.Find(demonstrative.Last, TimeKinds.Unit) is { IsDefinite: true, Word: { Unit: TimeUnit.Year, Number: 1 } } thisYear ? (thisYear.Last, 0) : null;
        }

        return scene.Find(at, TimeKinds.Unit) is { IsDefinite: true, Word: { Unit: TimeUnit.Year, Number: 1 } } year
            && scene.Find(year.Last, TimeKinds.Deictic) is { } deictic
            ? (deictic.Last, deictic.Word.Shift) : null;
    }

    /// <summary>A length of time: «يومين», «ثلاثة أيام», "24 ساعة", «أشهر».</summary>
    public static Length? ReadLength(DateScene scene, int at)
    {
        var start = scene.Find(at, TimeKinds.More) is { } more ? more.Last : at;
        if (scene.Find(start, TimeKinds.Unit) is { IsDefinite: false } unit)
        {
            return new Length(unit.Last, unit.Word.Unit, unit.Word.Number == 0 ? null : unit.Word.Number);
        }

        start = scene.SkipArticle(start);
        if (start >= scene.Stream.Count || scene.Numerals.Read(scene.Stream, scene.Mentions, start) is not { } numeral
            || numeral.Value is < 1 or > MostUnits || scene.Find(numeral.Last, TimeKinds.Unit) is not { IsDefinite: false } counted)
        {
            return null;
        }

        return new Length(counted.Last, counted.Word.Unit, numeral.IsVague ? null : (int)numeral.Value);
    }

    /// <summary>Days before the publication day up to it.</summary>
    public static DateRange? Back(DateScene scene, TimeUnit unit, int count) =>
        scene.Published is { } published && CalendarDays.Add(published, unit, -count) is { } from
            ? new DateRange(from, published, unit <= TimeUnit.Day ? DatePrecision.Days : unit == TimeUnit.Week ? DatePrecision.Week : DatePrecision.Period)
            : null;

    private static DateReading ResolveUnit(DateScene scene, int last, TimeUnit unit, int? count, int shift)
    {
        var value = (scene.Published, count, shift) switch
        {
            (null, _, _) => null,
            ({ } day, 1, 0) => CalendarDays.Unit(day, unit, 0),
            ({ } day, 1, _) when unit > TimeUnit.Hour => CalendarDays.Unit(day, unit, shift),
            (_, null, < 0) when unit <= TimeUnit.Hour => Back(scene, TimeUnit.Day, 1),
            (_, { } many, < 0) => Back(scene, unit, many),
            ({ } day, { } many, > 0) => CalendarDays.Add(day, unit, many) is { } to ? new DateRange(day, to, DatePrecision.Days) : null,
            _ => null,
        };
        return new DateReading(last, value) { IsRelative = true, IsFuture = shift > 0 };
    }

    /// <summary>«مطلع العام الجاري», «منتصف نوفمبر», «نهاية 2015».</summary>
    public static DateReading? ReadPart(DateScene scene, int at)
    {
        if (scene.Find(at, TimeKinds.Part) is not { } part)
        {
            return null;
        }

        var whole = AbsoluteDates.Read(scene, part.Last, inContext: true) ?? ReadDeicticUnit(scene, part.Last) ?? ReadBareUnit(scene, part.Last);
        return whole is { } reading && reading.Value?.Precision != DatePrecision.Day
            ? reading with { Value = reading.Value is null ? null : CalendarDays.Third(reading.Value, part.Word.Number), IsMiddle = part.Word.Number == 2 }
            : null;
    }

    /// <summary>«الأشهر الستة الأولى من العام», «النصف الأول من عام 2015».</summary>
    private static DateReading? ReadFirstUnits(DateScene scene, int at)
    {
        var half = scene.Find(at, TimeKinds.Half);
        if ((half ?? scene.Find(at, TimeKinds.Unit)) is not { IsDefinite: true } head)
        {
            return null;
        }

        var (count, last) = half is null && scene.ReadNumber(scene.SkipArticle(head.Last), MostUnits) is { } number ? number : (0, head.Last);
        if (last >= scene.Stream.Count || scene.Numerals.Read(scene.Stream, scene.Mentions, last) is not { IsOrdinal: true, Value: 1 or 2 } ordinal
            || scene.SkipLink(ordinal.Last, TimeRole.From) is var of && of == ordinal.Last)
        {
            return null;
        }

        var whole = AbsoluteDates.Read(scene, of, inContext: true) ?? ReadDeicticUnit(scene, of) ?? ReadBareUnit(scene, of);
        if (whole is not { } reading || (half is null && (count == 0 || ordinal.Value != 1)))
        {
            return null;
        }

        return reading with { Value = half is null ? FirstUnits(reading.Value, head.Word.Unit, count) : Half(reading.Value, (int)ordinal.Value) };
    }

    private static DateRange? FirstUnits(DateRange? whole, TimeUnit unit, int count) =>
        whole?.From is { } from && CalendarDays.Add(from, unit, count) is { } end && CalendarDays.Add(end, -1) is { } to && to <= whole.To
            ? new DateRange(from, to, whole.Precision) : null;

    private static DateRange? Half(DateRange? whole, int which)
    {
        if (whole is not { From: { } from, To: { } to })
        {
            return null;
        }

        var isYear = whole.Precision == DatePrecision.Year;
        var middle = isYear ? CalendarDays.Add(from, TimeUnit.Month, 6) : CalendarDays.Add(from, (to.DayNumber - from.DayNumber + 1) / 2);
        return which == 2 ? new DateRange(middle, to, whole.Precision)
            : middle is { } start ? new DateRange(from, CalendarDays.Add(start, -1), whole.Precision) : null;
    }

    /// <summary>«لليوم الـ18 على التوالي»: what has gone on for so many days began so many days ago.</summary>
    private static DateReading? ReadNthDay(DateScene scene, int at)
    {
        if (scene.Find(at, TimeKinds.Unit) is not { Word: { Unit: TimeUnit.Day or TimeUnit.Week or TimeUnit.Month, Number: 1 }, IsDefinite: true } unit
            || (unit.Joined & Proclitics.To) == 0
            || scene.ReadNumber(scene.SkipArticle(unit.Last), MostUnits) is not { Value: > 1 } number)
        {
            return null;
        }

        var value = scene.Published is { } published && CalendarDays.Add(published, unit.Word.Unit, 1 - number.Value) is { } from
            ? new DateRange(from, published, DatePrecision.Period) : null;
        return new DateReading(number.Last, value) { IsRelative = true, IsSince = true };
    }

    /// <summary>«العام» behind "beginning of" is the current one.</summary>
    private static DateReading? ReadBareUnit(DateScene scene, int at) =>
        scene.Find(at, TimeKinds.Unit) is { IsDefinite: true, Word: { Number: 1, Unit: >= TimeUnit.Week } } unit
            ? ResolveUnit(scene, unit.Last, unit.Word.Unit, 1, 0) : null;

    /// <summary>«فجر اليوم الجمعة», «أمس», «يوم الخميس الماضي», «ليل السبت - الأحد».</summary>
    private static DateReading? ReadDay(DateScene scene, int at)
    {
        var (start, hasPart) = (at, false);
        while (scene.Find(start, TimeKinds.DayPart) is { IsDefinite: false } part)
        {
            (start, hasPart) = (part.Last, true);
        }

        var isPair = false;
        if (scene.Find(start, TimeKinds.Unit) is { IsDefinite: false, Word: { Unit: TimeUnit.Day, Number: 1 or 2 } } day)
        {
            isPair = day.Word.Number == 2;
            start = day.Last;
        }

        if (!isPair && ReadDayWord(scene, start, start > at) is { } named)
        {
            return named;
        }

        return scene.Find(start, TimeKinds.Weekday) is { } weekday ? ReadWeekday(scene, weekday, isPair || hasPart) : null;
    }

    private static DateReading? ReadDayWord(DateScene scene, int at, bool hasFront)
    {
        if (scene.Find(at, TimeKinds.Day) is not { } word || (!hasFront && IsOtherDay(scene, word)))
        {
            return null;
        }

        var last = word.Last;
        var absoluteStart = last;
        int? weekday = null;
        if (FindWeekdayBehind(scene, last) is { } named)
        {
            (weekday, last, absoluteStart) = (named.Weekday, named.Last, named.Last);
        }

        if (ReadAbsoluteBehind(scene, absoluteStart, weekday) is { } exact)
        {
            return exact;
        }

        last = SkipFreePart(scene, last);
        return new DateReading(last, ResolveDay(scene, word.Word, weekday)) { IsRelative = true, IsFuture = word.Word.Shift > 0 };
    }

    /// <summary>The weekday that stands beside «أمس» wins over it: the text may have been published later than it was written.</summary>
    private static DateRange? ResolveDay(DateScene scene, TimeWord word, int? weekday)
    {
        if (scene.Published is not { } published || CalendarDays.Add(published, word.Shift) is not { } day)
        {
            return null;
        }

        if (weekday is { } named && (int)day.DayOfWeek != named)
        {
            day = CalendarDays.NearestWeekday(published, named, word.Shift > 0 ? 1 : 0) ?? day;
        }

        return word.Number == 2 && CalendarDays.Add(day, 1) is { } next ? new DateRange(day, next, DatePrecision.Days) : DateRange.OneDay(day);
    }

    /// <summary>«اليوم الثالث», «اليوم نفسه», «لليوم الـ85» are not today.</summary>
    private static bool IsOtherDay(DateScene scene, DateScene.Match word)
    {
        if (word.Word.Shift != 0)
        {
            return false;
        }

        var next = scene.SkipArticle(word.Last);
        return (word.Joined & Proclitics.To) != 0 || scene.Find(word.Last, TimeKinds.Same) is not null
            || (next > word.Last && scene.Stream[next].Kind == TokenKind.Number)
            || (word.Last < scene.Stream.Count && scene.Stream[word.Last].Kind == TokenKind.Word
                && scene.Numerals.Read(scene.Stream, scene.Mentions, word.Last) is { IsOrdinal: true, IsDefinite: true } && scene.Find(word.Last, TimeKinds.Weekday) is null);
    }

    private static (int Weekday, int Last)? FindWeekdayBehind(DateScene scene, int at)
    {
        var opens = scene.IsMark(at, "(");
        var start = opens ? at + 1 : scene.SkipComma(at);
        if (scene.Find(start, TimeKinds.Weekday) is not { Joined: Proclitics.None } weekday)
        {
            return null;
        }

        return opens ? scene.IsMark(weekday.Last, ")") ? (weekday.Word.Number, weekday.Last + 1) : null : (weekday.Word.Number, weekday.Last);
    }

    /// <summary>A date in figures behind a day or weekday: «الجمعة 14 تموز», «الخميس الموافق 14 شباط», «أمس (12 آب)».</summary>
    private static DateReading? ReadAbsoluteBehind(DateScene scene, int at, int? weekday)
    {
        var opens = scene.IsMark(at, "(");
        var start = opens ? at + 1 : scene.SkipLink(scene.SkipComma(at), TimeRole.On);
        start = scene.SkipLink(start, TimeRole.In);
        if (start >= scene.Stream.Count || AbsoluteDates.Read(scene, start, inContext: true, weekday) is not { } exact
            || exact.Value is not ({ Precision: DatePrecision.Day or DatePrecision.Days } or null))
        {
            return null;
        }

        return opens && scene.IsMark(exact.Last, ")") ? exact with { Last = exact.Last + 1 } : exact;
    }

    private static DateReading? ReadWeekday(DateScene scene, DateScene.Match weekday, bool mayPair)
    {
        var first = weekday.Word.Number;
        if (mayPair && FindSecondWeekday(scene, weekday.Last) is { } second)
        {
            var shift = ReadShift(scene, second.Last, out var pairLast);
            var range = scene.Published is { } day && CalendarDays.NearestWeekday(day, second.Word.Number, shift) is { } to
                && CalendarDays.NearestWeekday(to, first, -1) is { } from ? new DateRange(from, to, DatePrecision.Days) : null;
            return new DateReading(pairLast, range) { IsRelative = true, IsFuture = shift == 1 };
        }

        var ownShift = ReadShift(scene, weekday.Last, out var last);
        if (ReadAbsoluteBehind(scene, last, first) is { } exact)
        {
            return exact;
        }

        last = SkipFreePart(scene, last);
        var value = scene.Published is { } published && CalendarDays.NearestWeekday(published, first, ownShift) is { } found ? DateRange.OneDay(found) : null;
        return new DateReading(last, value) { IsRelative = true, IsFuture = ownShift == 1 };
    }

    private static DateScene.Match? FindSecondWeekday(DateScene scene, int at)
    {
        var start = scene.IsDash(at) || scene.IsMark(at, "/") || scene.IsMark(at, "\\") ? at + 1
            : scene.Find(at, TimeKinds.Link) is { Word.Role: TimeRole.And or TimeRole.To } link ? link.Last : at;
        return scene.Find(start, TimeKinds.Weekday) is { } second && (start > at || (second.Joined & ~Proclitics.And) == 0) ? second : null;
    }

    private static int? ReadShift(DateScene scene, int at, out int last)
    {
        if (scene.Find(at, TimeKinds.Deictic) is { } deictic && deictic.Word.Shift != 0)
        {
            last = deictic.Last;
            return deictic.Word.Shift;
        }

        last = at;
        return null;
    }

    private static int SkipFreePart(DateScene scene, int at) =>
        scene.Find(at, TimeKinds.FreeDayPart) is { Joined: Proclitics.None } part ? part.Last : at;

    private static int SkipFew(DateScene scene, int at) => scene.Find(at, TimeKinds.Few) is { } few ? few.Last : at;
}
