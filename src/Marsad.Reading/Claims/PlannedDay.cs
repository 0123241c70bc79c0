using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>The day of what is still to come: a weekday of a plan lies ahead.</summary>
internal static class PlannedDay
{
    private const int Week = 7;

    /// <summary>«سيجتمعون الخميس», printed on a Friday: the Thursday to come, not the one gone by.</summary>
    /// <param name="day">The day as found.</param>
    /// <param name="status">How the matter is told.</param>
    /// <param name="published">The article's day, or null.</param>
    /// <param name="stream">The article.</param>
    /// <param name="classes">The lexical classes.</param>
    public static ContextFinder.Found<DateRange>? Ahead(ContextFinder.Found<DateRange>? day, ClaimStatus status, DateOnly? published, TokenStream stream, WordClasses classes)
    {
        if (status != ClaimStatus.Planned || day is not { Value: { Precision: DatePrecision.Day, From: { } from } } || published is not { } today
            || from >= today || today.DayNumber - from.DayNumber >= Week || !NamesWeekday(day, stream, classes))
        {
            return day;
        }

        return day with { Value = DateRange.OneDay(from.AddDays(Week)) };
    }

    private static bool NamesWeekday(ContextFinder.Found<DateRange> day, TokenStream stream, WordClasses classes)
    {
        for (var token = day.First; token < stream.Count && stream[token].Start < day.Span.End; token++)
        {
            if (stream[token].Form.Classes.Has(classes.Weekday))
            {
                return true;
            }
        }

        return false;
    }
}
