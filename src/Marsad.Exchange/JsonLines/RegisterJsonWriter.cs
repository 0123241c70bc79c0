using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Exchange.JsonLines;

/// <summary>Writes a row of a register as one line of JSON: what lists show, then under <c>row</c> what its register alone has, then all that was told.</summary>
/// <remarks>Under <c>row</c> a statement is named by its article's key and its claim's id. The same row gives the same bytes. Thread-safe.</remarks>
public static class RegisterJsonWriter
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new CodeJsonConverter(), new KeyConverter(), new ReferenceConverter() },
    };

    /// <summary>The row as one line of JSON, without a line end.</summary>
    public static string ToJson(RegisterHead head) => JsonLine.Write(json => Write(json, head));

    /// <summary>Writes the row as one object.</summary>
    public static void Write(Utf8JsonWriter json, RegisterHead head)
    {
        json.WriteStartObject();
        json.WriteString("register", CodeName.Of(head.Register));
        json.WriteString("id", head.Id);
        json.WriteString("subject", head.Subject);
        json.WriteString("english", head.English);
        json.WriteString("arabic", head.Arabic);
        JsonLine.WriteNumber(json, "number", head.Number);
        json.WriteString("state", head.State);
        WriteValue(json, "place", head.Place);
        json.WriteString("from", JsonLine.Day(head.From));
        json.WriteString("to", JsonLine.Day(head.To));
        JsonLine.WriteStrings(json, "actors", head.Actors.Select(actor => actor.Value));
        WriteValue(json, "persons", head.Persons);
        WriteValue(json, "people", head.People);
        WriteValue(json, "row", head.Row);
        json.WriteStartArray("statements");
        foreach (var told in head.Statements)
        {
            ClaimLineJsonWriter.Write(json, told);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteValue<TValue>(Utf8JsonWriter json, string name, TValue value)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, value, value?.GetType() ?? typeof(TValue), Options);
    }

    private sealed class KeyConverter : JsonConverter<ActorKey>
    {
        public override ActorKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, ActorKey value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private sealed class ReferenceConverter : JsonConverter<ClaimInArticle>
    {
        public override ClaimInArticle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("A reference to a statement is not read back.");

        public override void Write(Utf8JsonWriter writer, ClaimInArticle value, JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value.Article.Key}:{value.Claim.Id}");
    }
}
