using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Marsad.Exchange.JsonLines;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Observatory.Linking;

/// <summary>A reconciled incident as the record keeps it: read back, it is the same, save what only linking and explaining a reading need.</summary>
internal static class IncidentPayload
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds } },
        Converters = { new SpanConverter(), new RangeConverter(), new CodeJsonConverter() },
    };

    /// <summary>The incident as JSON.</summary>
    public static string Write(ReconciledIncident incident) =>
        JsonSerializer.Serialize(incident with { Incident = Slim(incident.Incident) }, Options);

    /// <summary>The incident that <see cref="Write"/> was given.</summary>
    public static ReconciledIncident Read(string json) => JsonSerializer.Deserialize<ReconciledIncident>(json, Options)!;

    private static Incident Slim(Incident incident) =>
        incident with { Tellings = [.. incident.Tellings.Select(telling => telling with { Words = [], Sketch = [], Claims = [.. telling.Claims.Select(Slim)] })] };

    private static RecordedClaim Slim(RecordedClaim recorded) => recorded with { Claim = recorded.Claim with { Reasons = [], Repeats = [] } };

    private static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type == typeof(Claim))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions
            {
                TypeDiscriminatorPropertyName = "kind",
                DerivedTypes =
                {
                    new JsonDerivedType(typeof(CasualtyClaim), "casualty"),
                    new JsonDerivedType(typeof(EventClaim), "event"),
                    new JsonDerivedType(typeof(DiplomacyClaim), "diplomacy"),
                    new JsonDerivedType(typeof(RegisterClaim), "register"),
                },
            };
        }
    }

    /// <summary>A span as its two ends.</summary>
    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var ends = JsonSerializer.Deserialize<int[]>(ref reader, options)!;
            return new TextSpan(ends[0], ends[1]);
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }

    /// <summary>Low, best and high; high is null where there is no ceiling.</summary>
    private sealed class RangeConverter : JsonConverter<FigureRange>
    {
        public override FigureRange Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var ends = JsonSerializer.Deserialize<long?[]>(ref reader, options)!;
            return new FigureRange(ends[0]!.Value, ends[1]!.Value, ends[2]);
        }

        public override void Write(Utf8JsonWriter writer, FigureRange value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new[] { value.Low, value.Best, value.High }, options);
    }
}
