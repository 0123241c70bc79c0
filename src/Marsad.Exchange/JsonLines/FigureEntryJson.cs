using System.Text.Json;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.JsonLines;

/// <summary>Writes a figure as one source told it, with its words.</summary>
internal static class FigureEntryJson
{
    public static void Write(Utf8JsonWriter json, FigureEntry entry)
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
        json.WriteString("from", JsonLine.Day(entry.When?.From));
        json.WriteString("to", JsonLine.Day(entry.When?.To));
        json.WriteString("place", entry.Place?.Name);
        json.WriteString("perpetrator", entry.Perpetrator?.Value);
        json.WriteString("claim", entry.ClaimKey);
        json.WriteString("article", entry.Article.Name);
        json.WriteString("exact", entry.Quote);
        json.WriteEndObject();
    }
}
