using System.Text.Json;
using Marsad.Exchange.JsonLines;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Exchange.GeoJson;

/// <summary>Writes incidents, claims, tolls by place or rows of registers as points of one GeoJSON feature collection (RFC 7946: WGS 84, longitude first), one feature a line.</summary>
/// <remarks>What has no coordinates is left out and counted.</remarks>
/// <param name="output">Where to.</param>
public sealed class FeatureWriter(TextWriter output)
{
    private bool _hasFeatures;

    /// <summary>How many were left out for want of coordinates.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Writes the beginning of the collection.</summary>
    public void Begin() => output.Write("{\"type\":\"FeatureCollection\",\"features\":[");

    /// <summary>Writes an incident: its properties are those of its JSON line.</summary>
    public void Write(ReconciledIncident incident) =>
        Write(incident.Incident.Place, incident.Incident.Id, json => IncidentJsonWriter.Write(json, incident));

    /// <summary>Writes a claim: its properties are its article's and, under <c>claim</c>, those of its JSON.</summary>
    public void Write(ClaimInArticle told) =>
        Write(told.Claim.Place, $"{told.Article.Key}:{told.Claim.Id}", json => ClaimLineJsonWriter.Write(json, told));

    /// <summary>Writes a row of a toll by place: its properties are those of its JSON.</summary>
    public void Write(TollRow row) =>
        Write(TollJsonWriter.PlaceOf(row), $"{CodeName.Of(row.Harm)}:{row.Side?.Value ?? "*"}:{row.Group}", json => TollJsonWriter.WriteRow(json, row, TollGrouping.Place, explain: false));

    /// <summary>Writes a row of a register: its properties are those of its JSON line.</summary>
    public void Write(RegisterHead head) => Write(head.Place, head.Id, json => RegisterJsonWriter.Write(json, head));

    /// <summary>Writes the end of the collection.</summary>
    public void End() => output.Write(_hasFeatures ? "\n]}\n" : "]}\n");

    private void Write(PlaceRef? place, string id, Action<Utf8JsonWriter> properties)
    {
        if (place is not { Latitude: { } latitude, Longitude: { } longitude } || !IsOnEarth(latitude, longitude))
        {
            LeftOut++;
            return;
        }

        output.Write(_hasFeatures ? ",\n" : "\n");
        _hasFeatures = true;
        output.Write(JsonLine.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("type", "Feature");
            json.WriteString("id", id);
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            json.WriteNumberValue(longitude);
            json.WriteNumberValue(latitude);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WritePropertyName("properties");
            properties(json);
            json.WriteEndObject();
        }));
    }

    private static bool IsOnEarth(double latitude, double longitude) => latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180;
}
