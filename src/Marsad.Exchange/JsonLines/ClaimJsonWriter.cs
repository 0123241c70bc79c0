using System.Text.Json;
using Marsad.Model;

namespace Marsad.Exchange.JsonLines;

/// <summary>Writes a claim as JSON (codebook, format.md): every slot of its kind is there, in a fixed order, null where the text gives none.</summary>
/// <remarks>The same claim gives the same bytes. Thread-safe.</remarks>
public static class ClaimJsonWriter
{
    /// <summary>The claim as one line of JSON, without a line end.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="text">The text of its article, which the spans of its reasons are quoted from.</param>
    public static string ToJson(Claim claim, string text) => JsonLine.Write(json => Write(json, claim, text));

    /// <summary>Writes the claim as one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="text">The text of its article, which the spans of its reasons are quoted from.</param>
    public static void Write(Utf8JsonWriter json, Claim claim, string text)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("kind", CodeName.Of(KindOf(claim)));
        WriteEvidence(json, "evidence", claim.Evidence);
        WriteWhat(json, claim);
        WritePlace(json, claim.Place);
        WriteWhen(json, claim.When);
        WriteSource(json, claim.Source);
        if (claim is CasualtyClaim casualty)
        {
            json.WriteString("scope", CodeName.Of(casualty.Scope));
            json.WriteString("partOf", casualty.PartOf);
        }

        json.WriteString("status", CodeName.Of(claim.Status));
        WriteTrace(json, claim, text);
        json.WriteEndObject();
    }

    /// <summary>What kind of claim it is.</summary>
    internal static ClaimKind KindOf(Claim claim) => claim switch
    {
        CasualtyClaim => ClaimKind.Casualty,
        EventClaim => ClaimKind.Event,
        DiplomacyClaim => ClaimKind.Diplomacy,
        RegisterClaim => ClaimKind.Register,
        _ => throw new ArgumentException("A claim of no known kind: " + claim.GetType().Name + ".", nameof(claim)),
    };

    private static void WriteWhat(Utf8JsonWriter json, Claim claim)
    {
        switch (claim)
        {
            case CasualtyClaim casualty:
                json.WriteString("harm", CodeName.Of(casualty.Harm));
                JsonLine.WriteNumber(json, "low", casualty.Count.Low);
                JsonLine.WriteNumber(json, "high", casualty.Count.High);
                json.WriteString("victim", casualty.Victim.Value);
                json.WriteString("victimClass", CodeName.Of(casualty.VictimClass));
                json.WriteString("perpetrator", casualty.Perpetrator?.Value);
                break;
            case EventClaim act:
                json.WriteString("type", CodeName.Of(act.Type));
                json.WriteString("initiator", act.Initiator?.Value);
                json.WriteString("target", act.Target?.Value);
                break;
            case DiplomacyClaim act:
                json.WriteString("type", CodeName.Of(act.Type));
                JsonLine.WriteStrings(json, "participants", act.Participants.Select(key => key.Value));
                WritePersons(json, act.Persons);
                json.WriteString("subject", act.Subject);
                WriteQuoteOrNull(json, "about", act.About);
                break;
            case RegisterClaim told:
                RegisterClaimJson.Write(json, told);
                break;
        }
    }

    private static void WritePlace(Utf8JsonWriter json, PlaceRef? place)
    {
        if (place is null)
        {
            json.WriteNull("place");
            return;
        }

        json.WriteStartObject("place");
        json.WriteString("name", place.Name);
        json.WriteString("text", place.Text);
        json.WriteString("id", place.Id);
        JsonLine.WriteNumber(json, "lat", place.Latitude);
        JsonLine.WriteNumber(json, "lon", place.Longitude);
        json.WriteString("country", place.Country);
        json.WriteString("precision", CodeName.Of(place.Precision));
        JsonLine.WriteStrings(json, "alternatives", place.Alternatives);
        json.WriteEndObject();
    }

    private static void WriteWhen(Utf8JsonWriter json, DateRange? when)
    {
        json.WriteString("from", JsonLine.Day(when?.From));
        json.WriteString("to", JsonLine.Day(when?.To));
        json.WriteString("datePrecision", when is null ? null : CodeName.Of(when.Precision));
    }

    private static void WriteSource(Utf8JsonWriter json, SourceRef? source)
    {
        json.WriteString("source", source?.Key.Value);
        WriteQuoteOrNull(json, "attribution", source?.Cue);

        JsonLine.WriteStrings(json, "via", source is null ? [] : source.Via.Select(key => key.Value));
        json.WriteString("manner", source is null ? null : CodeName.Of(source.Manner));
        json.WritePropertyName("speaker");
        WritePerson(json, source?.Person);
    }

    private static void WriteTrace(Utf8JsonWriter json, Claim claim, string text)
    {
        json.WriteStartArray("repeats");
        foreach (var repeat in claim.Repeats)
        {
            json.WriteStartObject();
            WriteQuote(json, repeat.Exact, repeat.Span.Start);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonLine.WriteStrings(json, "rules", claim.Rules);
        json.WriteStartArray("why");
        foreach (var reason in claim.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("slot", reason.Slot);
            json.WriteString("why", reason.Why);
            WriteQuote(json, reason.Span is { } span ? span.In(text).ToString() : null, reason.Span?.Start);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a quotation under a name, null where there is none.</summary>
    internal static void WriteQuoteOrNull(Utf8JsonWriter json, string name, Evidence? evidence)
    {
        if (evidence is null)
        {
            json.WriteNull(name);
        }
        else
        {
            WriteEvidence(json, name, evidence);
        }
    }

    /// <summary>Writes a person, null where there is none.</summary>
    internal static void WritePerson(Utf8JsonWriter json, PersonRef? person)
    {
        if (person is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("name", person.Name);
        json.WriteString("id", person.Id);
        json.WriteString("actor", person.Actor?.Value);
        json.WriteEndObject();
    }

    private static void WritePersons(Utf8JsonWriter json, IEnumerable<PersonRef> persons)
    {
        json.WriteStartArray("persons");
        foreach (var person in persons)
        {
            WritePerson(json, person);
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, string name, Evidence evidence)
    {
        json.WriteStartObject(name);
        WriteQuote(json, evidence.Exact, evidence.Span.Start);
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, string? exact, int? at)
    {
        json.WriteString("exact", exact);
        JsonLine.WriteNumber(json, "at", at);
    }
}
