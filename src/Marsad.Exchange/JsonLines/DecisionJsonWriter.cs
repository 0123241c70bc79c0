using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.JsonLines;

/// <summary>Writes an entry of the log of decisions as one line of JSON.</summary>
public static class DecisionJsonWriter
{
    /// <summary>The entry as one line of JSON, without a line end.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="decision">What was decided; null for an undo.</param>
    /// <param name="undoes">Number of the decision that it takes back, or null.</param>
    /// <param name="undoneBy">Number of the entry that took it back, or null.</param>
    /// <param name="at">When.</param>
    /// <param name="who">By whom.</param>
    /// <param name="why">Why.</param>
    public static string ToJson(long number, LinkDecision? decision, long? undoes, long? undoneBy, DateTimeOffset at, string who, string why) => JsonLine.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("number", number);
        json.WriteString("kind", decision is null ? "undo" : CodeName.Of(decision.Kind));
        JsonLine.WriteStrings(json, "claims", decision is null ? [] : decision.Claims);
        JsonLine.WriteStrings(json, "others", decision is null ? [] : decision.Others);
        JsonLine.WriteNumber(json, "undoes", undoes);
        JsonLine.WriteNumber(json, "undoneBy", undoneBy);
        json.WriteString("at", at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        json.WriteString("who", who);
        json.WriteString("why", why);
        json.WriteEndObject();
    });
}
