using System.Collections.Immutable;
using System.Text.Json;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.JsonLines;

/// <summary>Writes an incident with its figures as one line of JSON: what, when, where, who, how many by whom, in which articles, and why they are one.</summary>
/// <remarks>The same incident gives the same bytes. Thread-safe.</remarks>
public static class IncidentJsonWriter
{
    /// <summary>The incident as one line of JSON, without a line end.</summary>
    public static string ToJson(ReconciledIncident reconciled) => JsonLine.Write(json => Write(json, reconciled));

    /// <summary>Writes the incident as one object.</summary>
    public static void Write(Utf8JsonWriter json, ReconciledIncident reconciled)
    {
        var incident = reconciled.Incident;
        json.WriteStartObject();
        json.WriteString("id", incident.Id);
        JsonLine.WriteStrings(json, "types", incident.Types.Select(type => CodeName.Of(type)));
        json.WriteString("from", JsonLine.Day(incident.When?.From));
        json.WriteString("to", JsonLine.Day(incident.When?.To));
        json.WriteString("datePrecision", incident.When is { } when ? CodeName.Of(when.Precision) : null);
        json.WriteBoolean("dateAssumed", incident.IsWhenAssumed);
        json.WriteString("place", incident.Place?.Name);
        json.WriteString("placeId", incident.Place?.Id);
        JsonLine.WriteNumber(json, "lat", incident.Place?.Latitude);
        JsonLine.WriteNumber(json, "lon", incident.Place?.Longitude);
        json.WriteString("placePrecision", incident.Place is { } place ? CodeName.Of(place.Precision) : null);
        json.WriteString("country", incident.Place?.Country);
        JsonLine.WriteStrings(json, "within", incident.Within);
        JsonLine.WriteStrings(json, "initiators", incident.Initiators.Select(side => side.Value));
        JsonLine.WriteStrings(json, "targets", incident.Targets.Select(side => side.Value));
        JsonLine.WriteStrings(json, "articles", incident.Tellings.Select(telling => telling.Article.Name).Distinct(StringComparer.Ordinal));
        json.WritePropertyName("grade");
        FigureJson.Write(json, reconciled.Grade);
        json.WriteString("policy", reconciled.Policy);
        json.WriteStartArray("figures");
        foreach (var figure in reconciled.Figures)
        {
            FigureJson.Write(json, figure);
        }

        json.WriteEndArray();
        WriteClaims(json, incident);
        WriteLinks(json, incident.Links);
        json.WriteEndObject();
    }

    private static void WriteClaims(Utf8JsonWriter json, Incident incident)
    {
        json.WriteStartArray("claims");
        foreach (var (telling, claim) in incident.Claims)
        {
            json.WriteStartObject();
            json.WriteString("key", claim.Key);
            json.WriteString("article", telling.Article.Name);
            json.WriteString("publisher", telling.Article.Publisher);
            json.WriteString("published", JsonLine.Day(telling.Article.Published));
            json.WriteString("exact", claim.Claim.Evidence.Exact);
            json.WriteNumber("at", claim.Claim.Evidence.Span.Start);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter json, ImmutableArray<IncidentLink> links)
    {
        json.WriteStartArray("links");
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString("first", link.First);
            json.WriteString("second", link.Second);
            json.WriteNumber("score", link.Score);
            json.WriteStartArray("why");
            foreach (var reason in link.Reasons)
            {
                json.WriteStartObject();
                json.WriteString("clue", reason.Clue);
                json.WriteNumber("weight", reason.Weight);
                json.WriteString("detail", reason.Detail);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
