using System.Text.Json;
using System.Text.Json.Serialization;
using Marsad.Model;

namespace Marsad.Exchange.JsonLines;

/// <summary>Codes in JSON by their names in the codebook, so that a new one in the middle moves no other.</summary>
public sealed class CodeJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<TCode> : JsonConverter<TCode>
        where TCode : struct, Enum
    {
        public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            CodeName.TryParse<TCode>(reader.GetString(), out var code) ? code : throw new JsonException($"'{reader.GetString()}' is no {typeToConvert.Name}.");

        public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) => writer.WriteStringValue(CodeName.Of(value));
    }
}
