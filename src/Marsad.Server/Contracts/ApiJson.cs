using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Marsad.Server.Contracts;

/// <summary>How the answers are written: camel case, generated code, no reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(StatusAnswer))]
[JsonSerializable(typeof(ArticlesAnswer))]
[JsonSerializable(typeof(ArticleAnswer))]
[JsonSerializable(typeof(ActorsAnswer))]
[JsonSerializable(typeof(IncidentsAnswer))]
[JsonSerializable(typeof(ProblemAnswer))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Arabic as itself, a sixth of the bytes; angle brackets, quotes and ampersands stay escaped.</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The shapes of the answers, in that spelling.</summary>
    public static ApiJson Answers { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = Encoder });
}
