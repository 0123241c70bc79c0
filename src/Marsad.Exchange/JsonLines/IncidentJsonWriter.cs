using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.JsonLines;

/// <summary>Writes an incident as one line of JSON.</summary>
public static class IncidentJsonWriter
{
    /// <summary>The incident as one line of JSON, without a line end.</summary>
    public static string ToJson(Incident incident) => JsonLine.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", incident.Id);
        json.WriteStartArray("types");
        foreach (var type in incident.Types) { json.WriteStringValue(CodeName.Of(type)); }
        json.WriteEndArray();
        json.WriteString("from", JsonLine.Day(incident.When?.From));
        json.WriteString("to", JsonLine.Day(incident.When?.To));
        json.WriteString("place", incident.Place?.Name);
        json.WriteStartArray("articles");
        foreach (var name in incident.Tellings.Select(telling => telling.Article.Name).Distinct()) { json.WriteStringValue(name); }
        json.WriteEndArray();
        json.WriteStartArray("tellings");
        foreach (var telling in incident.Tellings)
        {
            json.WriteStringValue($"{telling.Id} {telling.Place?.Place.Name} {telling.When?.From:yyyy-MM-dd} {string.Join("; ", telling.Claims.Select(claim => claim.Claim.Evidence.Exact))}");
        }

        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (var link in incident.Links.Take(40))
        {
            json.WriteStringValue($"{link.First} {link.Second} {link.Score} {string.Join(", ", link.Reasons.Select(reason => $"{reason.Clue} {reason.Weight} {reason.Detail}"))}");
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
