using System.Text.Json;
using Marsad.Model;

namespace Marsad.Exchange.JsonLines;

/// <summary>The slots of a register claim in the JSON of claims.</summary>
internal static class RegisterClaimJson
{
    /// <summary>Writes them, in a fixed order, null where the text gives none.</summary>
    public static void Write(Utf8JsonWriter json, RegisterClaim claim)
    {
        json.WriteString("register", CodeName.Of(claim.Register));
        json.WriteString("aspect", CodeName.Of(claim.Aspect));
        json.WriteString("subject", claim.Subject);
        JsonLine.WriteNumber(json, "number", claim.Number);
        WriteRange(json, "people", claim.People);
        WriteRange(json, "share", claim.Share);
        json.WriteStartArray("parties");
        foreach (var party in claim.Parties)
        {
            json.WriteStartObject();
            json.WriteString("role", CodeName.Of(party.Role));
            json.WriteString("actor", party.Actor.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("person");
        ClaimJsonWriter.WritePerson(json, claim.Person);
        ClaimJsonWriter.WriteQuoteOrNull(json, "terms", claim.Terms);
        json.WriteString("untilFrom", JsonLine.Day(claim.Until?.From));
        json.WriteString("untilTo", JsonLine.Day(claim.Until?.To));
        json.WriteString("untilPrecision", claim.Until is null ? null : CodeName.Of(claim.Until.Precision));
    }

    private static void WriteRange(Utf8JsonWriter json, string name, CountRange? range)
    {
        if (range is not { } count)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        JsonLine.WriteNumber(json, "low", count.Low);
        JsonLine.WriteNumber(json, "high", count.High);
        json.WriteEndObject();
    }
}
