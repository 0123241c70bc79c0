using System.Text.Json.Serialization.Metadata;

namespace Marsad.Server.Endpoints;

/// <summary>Writes answers with the one JSON style of the API.</summary>
internal static class Answer
{
    /// <summary>An answer as JSON.</summary>
    public static IResult Json<T>(T value, JsonTypeInfo<T> shape, int status = StatusCodes.Status200OK, string? contentType = null) =>
        Results.Json(value, shape, contentType, status);
}
