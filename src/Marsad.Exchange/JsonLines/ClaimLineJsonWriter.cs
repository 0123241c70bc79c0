using System.Text.Json;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.JsonLines;

/// <summary>Writes a claim with its article as one line of JSON.</summary>
/// <remarks>The reasons of its slots stay in the record: they quote the article's text. The same claim gives the same bytes. Thread-safe.</remarks>
public static class ClaimLineJsonWriter
{
    /// <summary>The claim and its article as one line of JSON, without a line end.</summary>
    public static string ToJson(ClaimInArticle told) => JsonLine.Write(json => Write(json, told));

    /// <summary>Writes them as one object.</summary>
    public static void Write(Utf8JsonWriter json, ClaimInArticle told)
    {
        json.WriteStartObject();
        json.WriteString("article", told.Article.Key);
        json.WriteString("articleId", told.Article.Name);
        json.WriteString("publisher", told.Article.Publisher);
        json.WriteString("published", JsonLine.Day(told.Article.Published));
        json.WriteString("title", told.Title);
        json.WriteString("url", told.Url);
        json.WritePropertyName("claim");
        ClaimJsonWriter.Write(json, told.Claim with { Reasons = [] }, "");
        json.WriteEndObject();
    }
}
