using System.Text.Json;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.JsonLines;

/// <summary>Writes figures of incidents as JSON: every slot is there, in a fixed order.</summary>
/// <remarks>The same figure gives the same bytes. Thread-safe.</remarks>
public static class FigureJson
{
    /// <summary>Writes a figure as one object.</summary>
    public static void Write(Utf8JsonWriter json, IncidentFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("harm", CodeName.Of(figure.Harm));
        json.WriteString("victim", figure.Side.Value);
        JsonLine.WriteStrings(json, "alsoToldAs", figure.AlsoToldAs.Select(side => side.Value));
        json.WriteString("victimClass", CodeName.Of(figure.Class));
        WriteRange(json, figure.Range);
        JsonLine.WriteStrings(json, "covers", figure.Covers.Select(side => side.Value));
        JsonLine.WriteStrings(json, "perpetrators", figure.Perpetrators.Select(doer => doer.Value));
        json.WriteStartArray("series");
        foreach (var entry in figure.Series)
        {
            WriteEntry(json, entry);
        }

        json.WriteEndArray();
        json.WriteStartArray("remainders");
        foreach (var remainder in figure.Remainders)
        {
            json.WriteStartObject();
            json.WriteString("whole", remainder.Whole);
            JsonLine.WriteStrings(json, "parts", remainder.Parts);
            json.WriteNumber("people", remainder.People);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteReasons(json, "reasons", figure.Reasons);
        json.WriteEndObject();
    }

    /// <summary>Writes a grade as one object.</summary>
    public static void Write(Utf8JsonWriter json, Grade grade)
    {
        json.WriteStartObject();
        json.WriteString("level", CodeName.Of(grade.Level));
        json.WriteNumber("origins", grade.Origins);
        WriteReasons(json, "reasons", grade.Reasons);
        json.WriteEndObject();
    }

    internal static void WriteEntry(Utf8JsonWriter json, FigureEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("source", entry.Source);
        json.WriteString("saidOn", JsonLine.Day(entry.SaidOn));
        json.WriteString("victim", entry.Victim.Value);
        JsonLine.WriteNumber(json, "low", entry.Count.Low);
        JsonLine.WriteNumber(json, "high", entry.Count.High);
        json.WriteString("standing", CodeName.Of(entry.Standing));
        json.WriteNumber("rank", entry.Rank);
        json.WriteBoolean("party", entry.IsParty);
        json.WriteString("perpetrator", entry.Perpetrator?.Value);
        json.WriteString("place", entry.Place?.Name);
        json.WriteString("from", JsonLine.Day(entry.When?.From));
        json.WriteString("to", JsonLine.Day(entry.When?.To));
        json.WriteString("claim", entry.ClaimKey);
        json.WriteString("telling", entry.TellingId);
        json.WriteString("article", entry.Article.Name);
        json.WriteString("quote", entry.Quote);
        json.WriteEndObject();
    }

    /// <summary>Low, best and high; nulls where there is no range, and a null high where there is no ceiling.</summary>
    internal static void WriteRange(Utf8JsonWriter json, FigureRange? range)
    {
        JsonLine.WriteNumber(json, "low", range?.Low);
        JsonLine.WriteNumber(json, "best", range?.Best);
        JsonLine.WriteNumber(json, "high", range?.High);
    }

    internal static void WriteReasons(Utf8JsonWriter json, string name, IEnumerable<FigureReason> reasons)
    {
        json.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteString("message", reason.Message);
            JsonLine.WriteStrings(json, "claims", reason.Claims);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
