using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Marsad.Model;
using Marsad.Model.Registers;

namespace Marsad.Exchange.Calendars;

/// <summary>Writes rows of talks as an iCalendar (RFC 5545) that calendar programs subscribe to: whole days, one entry a row.</summary>
/// <remarks>A row without a day is left out. The stamp of an entry is the day of the last word on it, so the same rows give the same bytes.</remarks>
public static class CalendarWriter
{
    private const string Product = "-//Marsad//Calendar of talks//EN";

    /// <summary>The calendar.</summary>
    /// <param name="rows">Rows of talks.</param>
    public static string Write(IEnumerable<RegisterHead> rows)
    {
        var calendar = new Ical.Net.Calendar { ProductId = Product };
        foreach (var row in rows)
        {
            if (row.From is { } from)
            {
                calendar.Events.Add(Entry(row, from));
            }
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? string.Empty;
    }

    private static CalendarEvent Entry(RegisterHead row, DateOnly from)
    {
        var told = row.Statements.Max(statement => statement.Article.Published) ?? from;
        return new CalendarEvent
        {
            Uid = row.Id + "@marsad",
            Summary = TitleOf(row),
            Location = row.Place?.Name,
            Description = string.Join('\n', row.Statements.Select(statement => $"{statement.Article.Publisher ?? statement.Article.Name}{SourceOf(statement.Claim)}: «{statement.Claim.Evidence.Exact}»")),
            Start = Day(from),
            End = Day((row.To is { } to && to >= from ? to : from).AddDays(1)),
            DtStamp = new CalDateTime(told.Year, told.Month, told.Day, 0, 0, 0, CalDateTime.UtcTzId),
            Status = StatusOf(row.State),
        };
    }

    private static string TitleOf(RegisterHead row)
    {
        var name = row.Arabic ?? string.Join(" – ", row.Actors.Select(actor => actor.Value));
        return row.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{name} {number}") : name;
    }

    private static string SourceOf(Claim claim) => claim.Source is { } source ? $" ({source.Key})" : string.Empty;

    private static string StatusOf(string? state) => state switch
    {
        "confirmed" or "underway" or "held" => EventStatus.Confirmed,
        "cancelled" or "postponed" or "suspended" or "failed" => EventStatus.Cancelled,
        _ => EventStatus.Tentative,
    };

    private static CalDateTime Day(DateOnly day) => new(day.Year, day.Month, day.Day);
}
