using System.Text.Json;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.JsonLines;

/// <summary>Writes what a record and UCDP GED have in common as lines of JSON, each with its <c>kind</c>: window, match, only-ours, only-theirs, month.</summary>
/// <remarks>The same comparison gives the same bytes. Thread-safe.</remarks>
public static class GedComparisonJsonWriter
{
    /// <summary>The lines, without line ends.</summary>
    public static IEnumerable<string> ToJson(GedComparison comparison) =>
        [
            JsonLine.Write(json => Write(json, comparison.Window, comparison.ByChance)),
            .. comparison.Matches.Select(match => JsonLine.Write(json => Write(json, match))),
            .. comparison.OnlyOurs.Select(ours => JsonLine.Write(json => Only(json, "only-ours", () => WriteSlots(json, ours)))),
            .. comparison.OnlyTheirs.Select(row => JsonLine.Write(json => Only(json, "only-theirs", () => WriteSlots(json, row)))),
            .. comparison.Months.Select(month => JsonLine.Write(json => Write(json, month))),
        ];

    private static void Write(Utf8JsonWriter json, GedWindow window, double byChance) => Only(json, "window", () =>
    {
        JsonLine.WriteStrings(json, "countries", window.Countries);
        json.WriteString("from", JsonLine.Day(window.From));
        json.WriteString("to", JsonLine.Day(window.To));
        json.WriteNumber("coveredDays", window.CoveredDays);
        json.WriteNumber("rows", window.Rows);
        json.WriteNumber("rowsOutside", window.RowsOutside);
        json.WriteNumber("incidents", window.Incidents);
        json.WriteNumber("incidentsOutside", window.IncidentsOutside);
        json.WriteNumber("incidentsVague", window.IncidentsVague);
        json.WriteNumber("matchedByChance", Math.Round(byChance, 1));
    });

    private static void Write(Utf8JsonWriter json, GedMatch match) => Only(json, "match", () =>
    {
        json.WriteString("verdict", CodeName.Of(match.Verdict));
        WriteRange(json, "ours", match.Ours);
        WriteRange(json, "theirs", match.Theirs);
        json.WriteNumber("score", match.Score);
        json.WriteStartArray("why");
        foreach (var reason in match.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteString("message", reason.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("incidents");
        foreach (var ours in match.Incidents)
        {
            json.WriteStartObject();
            WriteSlots(json, ours);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("events");
        foreach (var row in match.Events)
        {
            json.WriteStartObject();
            WriteSlots(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, GedMonth month) => Only(json, "month", () =>
    {
        json.WriteString("month", JsonLine.Day(month.Month)![..7]);
        json.WriteNumber("matched", month.Matched);
        json.WriteNumber("inside", month.Inside);
        json.WriteNumber("below", month.Below);
        json.WriteNumber("above", month.Above);
        json.WriteNumber("onlyOurs", month.OnlyOurs);
        json.WriteNumber("onlyTheirs", month.OnlyTheirs);
        json.WriteNumber("ourDead", month.OurDead);
        json.WriteNumber("theirDead", month.TheirDead);
    });

    private static void Only(Utf8JsonWriter json, string kind, Action write)
    {
        json.WriteStartObject();
        json.WriteString("kind", kind);
        write();
        json.WriteEndObject();
    }

    private static void WriteSlots(Utf8JsonWriter json, GedOurs ours)
    {
        var place = ours.Incident.Incident.Place;
        json.WriteString("id", ours.Incident.Incident.Id);
        json.WriteString("from", JsonLine.Day(ours.From));
        json.WriteString("to", JsonLine.Day(ours.To));
        json.WriteString("place", place?.Name);
        JsonLine.WriteNumber(json, "lat", place?.Latitude);
        JsonLine.WriteNumber(json, "lon", place?.Longitude);
        json.WriteString("grade", CodeName.Of(ours.Incident.Grade.Level));
        WriteRange(json, "killed", ours.Killed);
    }

    private static void WriteSlots(Utf8JsonWriter json, GedEvent row)
    {
        json.WriteNumber("id", row.Id);
        json.WriteString("from", JsonLine.Day(row.From));
        json.WriteString("to", JsonLine.Day(row.To));
        json.WriteString("violence", CodeName.Of(row.Violence));
        json.WriteString("sideA", row.SideA);
        json.WriteString("sideB", row.SideB);
        json.WriteString("place", row.Place);
        json.WriteString("region", row.Region);
        json.WriteString("country", row.Country);
        json.WriteNumber("lat", row.Latitude);
        json.WriteNumber("lon", row.Longitude);
        json.WriteNumber("datePrecision", row.DatePrecision);
        json.WriteNumber("placePrecision", row.PlacePrecision);
        json.WriteNumber("clarity", row.Clarity);
        WriteRange(json, "killed", row.Deaths);
        json.WriteString("source", row.Source);
        json.WriteString("headline", row.Headline);
    }

    private static void WriteRange(Utf8JsonWriter json, string name, FigureRange range)
    {
        json.WriteStartObject(name);
        json.WriteNumber("low", range.Low);
        json.WriteNumber("best", range.Best);
        JsonLine.WriteNumber(json, "high", range.High);
        json.WriteEndObject();
    }
}
