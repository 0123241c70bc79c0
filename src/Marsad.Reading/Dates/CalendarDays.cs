using System.Globalization;
using Marsad.Model;

namespace Marsad.Reading.Dates;

/// <summary>Arithmetic of days, months and years in both calendars. Whatever leaves the calendar is null, never an error.</summary>
/// <remarks>The Islamic calendar is Umm al-Qura, 1318 to 1500; announced sightings may differ by a day.</remarks>
internal static class CalendarDays
{
    /// <summary>First year that the Islamic calendar here knows.</summary>
    public const int FirstHijriYear = 1318;

    /// <summary>Last year that the Islamic calendar here knows.</summary>
    public const int LastHijriYear = 1500;

    /// <summary>How many days ahead a day without a year may lie before it is taken for one of the year before.</summary>
    private const int LookAhead = 31;

    private const int YearsBack = 8;

    private static readonly UmAlQuraCalendar Hijri = new();

    /// <summary>A day, or null where there is no such day.</summary>
    public static DateOnly? Day(int year, int month, int day, bool isHijri)
    {
        if (month is < 1 or > 12 || day < 1)
        {
            return null;
        }

        if (isHijri)
        {
            return year is >= FirstHijriYear and <= LastHijriYear && day <= Hijri.GetDaysInMonth(year, month)
                ? DateOnly.FromDateTime(Hijri.ToDateTime(year, month, day, 0, 0, 0, 0)) : null;
        }

        return year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>A day as a range: one day, or in the Islamic calendar that day give or take one.</summary>
    public static DateRange DayRange(DateOnly day, bool isHijri) =>
        isHijri ? new DateRange(Add(day, -1) ?? day, Add(day, 1) ?? day, DatePrecision.Days) : DateRange.OneDay(day);

    /// <summary>A month, or null where there is none.</summary>
    public static DateRange? Month(int year, int month, bool isHijri)
    {
        if (Day(year, month, 1, isHijri) is not { } first)
        {
            return null;
        }

        var days = isHijri ? Hijri.GetDaysInMonth(year, month) : DateTime.DaysInMonth(year, month);
        return Add(first, days - 1) is { } last ? new DateRange(first, last, DatePrecision.Month) : null;
    }

    /// <summary>A year, or null where there is none.</summary>
    public static DateRange? Year(int year, bool isHijri) =>
        Month(year, 1, isHijri) is { } first && Month(year, 12, isHijri) is { } last ? new DateRange(first.From, last.To, DatePrecision.Year) : null;

    /// <summary>The year of a calendar in which a day lies.</summary>
    public static int YearOf(DateOnly day, bool isHijri)
    {
        if (!isHijri)
        {
            return day.Year;
        }

        var time = day.ToDateTime(TimeOnly.MinValue);
        return time >= Hijri.MinSupportedDateTime && time <= Hijri.MaxSupportedDateTime ? Hijri.GetYear(time) : 0;
    }

    /// <summary>A day some days away, or null outside the calendar.</summary>
    public static DateOnly? Add(DateOnly day, long days)
    {
        var number = day.DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    /// <summary>A day some units away, or null outside the calendar. Hours round up to days.</summary>
    public static DateOnly? Add(DateOnly day, TimeUnit unit, long count) => unit switch
    {
        TimeUnit.Minute => day,
        TimeUnit.Hour => Add(day, Math.Sign(count) * ((Math.Abs(count) + 23) / 24)),
        TimeUnit.Day => Add(day, count),
        TimeUnit.Week => Add(day, 7 * count),
        TimeUnit.Month => AddMonths(day, count),
        TimeUnit.Year => AddMonths(day, 12 * count),
        _ => AddMonths(day, 120 * count),
    };

    /// <summary>The whole unit that lies some units away from the one that holds a day.</summary>
    public static DateRange? Unit(DateOnly day, TimeUnit unit, long shift)
    {
        if (Add(day, unit is TimeUnit.Minute or TimeUnit.Hour ? TimeUnit.Day : unit, shift) is not { } inside)
        {
            return null;
        }

        return unit switch
        {
            TimeUnit.Week => Add(inside, -(int)inside.DayOfWeek) is { } sunday && Add(sunday, 6) is { } saturday ? new DateRange(sunday, saturday, DatePrecision.Week) : null,
            TimeUnit.Month => Month(inside.Year, inside.Month, isHijri: false),
            TimeUnit.Year => Year(inside.Year, isHijri: false),
            TimeUnit.Decade => new DateRange(Add(day, TimeUnit.Decade, shift), day, DatePrecision.Period),
            _ => DateRange.OneDay(inside),
        };
    }

    /// <summary>The day of a month without a year: the latest before, on, or a little after the publication day; or as a deictic word says.</summary>
    /// <param name="published">The publication day.</param>
    /// <param name="month">Month of the calendar.</param>
    /// <param name="day">Day of the month.</param>
    /// <param name="isHijri">Which calendar.</param>
    /// <param name="shift">-1 for "last", 0 for "this", 1 for "next", null without a word.</param>
    /// <param name="weekday">The weekday that the text names with it, or null: then the nearest year in which it fits is taken.</param>
    public static DateOnly? NearestDay(DateOnly published, int month, int day, bool isHijri, int? shift, int? weekday)
    {
        var thisYear = YearOf(published, isHijri);
        DateOnly? best = null;
        for (var year = thisYear + YearsBack; year >= thisYear - YearsBack; year--)
        {
            if (Day(year, month, day, isHijri) is not { } candidate || (shift is null && weekday is { } named && (int)candidate.DayOfWeek != named))
            {
                continue;
            }

            var away = candidate.DayNumber - published.DayNumber;
            var fits = shift switch
            {
                -1 => away < 0,
                0 => year == thisYear,
                1 => away > 0,
                _ => weekday is not null || away <= LookAhead,
            };
            if (fits && (best is not { } known || Math.Abs(away) < Math.Abs(known.DayNumber - published.DayNumber)))
            {
                best = candidate;
            }
        }

        return best ?? (weekday is null ? null : NearestDay(published, month, day, isHijri, shift, weekday: null));
    }

    /// <summary>The month without a year: the latest that has begun by the publication day; or as a deictic word says.</summary>
    public static DateRange? NearestMonth(DateOnly published, int month, bool isHijri, int? shift)
    {
        var thisYear = YearOf(published, isHijri);
        for (var year = thisYear + (shift == 1 ? 0 : 1); year >= thisYear - 2 && year <= thisYear + 2; year += shift == 1 ? 1 : -1)
        {
            var fits = Month(year, month, isHijri) is { } candidate && shift switch
            {
                -1 => candidate.To < published,
                1 => candidate.From > published,
                _ => candidate.From <= published,
            };
            if (fits)
            {
                return Month(year, month, isHijri);
            }
        }

        return null;
    }

    /// <summary>The nearest such weekday: on or before the day, strictly before it, or strictly after it.</summary>
    public static DateOnly? NearestWeekday(DateOnly published, int weekday, int? shift)
    {
        var back = ((int)published.DayOfWeek - weekday + 7) % 7;
        return shift switch
        {
            1 => Add(published, 7 - back),
            -1 => Add(published, back == 0 ? -7 : -back),
            _ => Add(published, -back),
        };
    }

    /// <summary>A third of a range: 1 its beginning, 2 its middle, 3 its end. Of a month: days 1-10, 14-16, and from 21; of a year: four months each.</summary>
    public static DateRange? Third(DateRange whole, int part)
    {
        if (whole is not { From: { } from, To: { } to } || to <= from)
        {
            return whole;
        }

        if (whole.Precision == DatePrecision.Year && Add(from, TimeUnit.Month, 4) is { } second && Add(from, TimeUnit.Month, 8) is { } third)
        {
            return part switch
            {
                1 => whole with { To = Add(second, -1) },
                2 => new DateRange(second, Add(third, -1), whole.Precision),
                _ => whole with { From = third },
            };
        }

        var days = to.DayNumber - from.DayNumber + 1;
        if (whole.Precision == DatePrecision.Month && part == 2)
        {
            return new DateRange(Add(from, 13), Add(from, 15), DatePrecision.Days);
        }

        var step = whole.Precision == DatePrecision.Month ? 10 : Math.Max(1, days / 3);
        var precision = whole.Precision == DatePrecision.Month ? DatePrecision.Week : DatePrecision.Days;
        return part switch
        {
            1 => new DateRange(from, Add(from, step - 1), precision),
            2 => new DateRange(Add(from, step), Add(from, (2 * step) - 1), precision),
            _ => new DateRange(Add(from, 2 * step), to, precision),
        };
    }

    private static DateOnly? AddMonths(DateOnly day, long months)
    {
        var number = (day.Year * 12L) + day.Month - 1 + months;
        return number is >= 12 and < 120_000 && (int)(number / 12) is var year && (int)(number % 12) + 1 is var month
            ? new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month))) : null;
    }
}
