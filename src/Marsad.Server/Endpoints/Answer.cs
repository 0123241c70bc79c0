using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Marsad.Server.Contracts;

namespace Marsad.Server.Endpoints;

/// <summary>Writes answers with the one JSON style of the API.</summary>
internal static class Answer
{
    /// <summary>An answer as JSON.</summary>
    public static IResult Json<T>(T value, JsonTypeInfo<T> shape, int status = StatusCodes.Status200OK, string? contentType = null) =>
        Results.Json(value, shape, contentType, status);

    /// <summary>What a writer of the exchange formats writes, spelt so that it cannot close a tag of a page.</summary>
    public static IResult Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = ApiJson.Encoder }))
        {
            write(json);
        }

        return Results.Bytes(buffer.WrittenMemory, "application/json; charset=utf-8");
    }
}
