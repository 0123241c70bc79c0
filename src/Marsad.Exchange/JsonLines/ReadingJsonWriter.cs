using System.Text.Json;
using Marsad.Model;

namespace Marsad.Exchange.JsonLines;

/// <summary>Writes what was read in an article as one line of JSON: who and when, its claims, what was kept out, and what read it.</summary>
/// <remarks>The same reading gives the same bytes. What the article does not have (title, publisher, day, address) is left out. Thread-safe.</remarks>
public static class ReadingJsonWriter
{
    /// <summary>The reading as one line of JSON, without a line end.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="withText">Whether the article's text goes in too.</param>
    public static string ToJson(ArticleReading reading, bool withText = false) =>
        JsonLine.Write(json => Write(json, reading, withText));

    /// <summary>Writes the reading as one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="withText">Whether the article's text goes in too.</param>
    public static void Write(Utf8JsonWriter json, ArticleReading reading, bool withText = false)
    {
        var article = reading.Article;
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        WriteKnown(json, "title", article.Title);
        WriteKnown(json, "publisher", article.Publisher);
        WriteKnown(json, "published", JsonLine.Day(article.Published));
        if (reading.Dated is { } dated)
        {
            WriteEstimate(json, dated);
        }

        WriteKnown(json, "url", article.Url);
        WriteKnown(json, "text", withText ? article.Text : null);
        json.WriteStartArray("claims");
        foreach (var claim in reading.Claims)
        {
            ClaimJsonWriter.Write(json, claim, article.Text);
        }

        json.WriteEndArray();
        json.WriteStartArray("removed");
        foreach (var passage in article.Removed)
        {
            json.WriteStartObject();
            json.WriteNumber("at", passage.Span.Start);
            json.WriteNumber("length", passage.Span.Length);
            json.WriteString("reason", passage.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("versions");
        json.WriteString("engine", reading.Versions.Engine);
        json.WriteString("knowledge", reading.Versions.Knowledge);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEstimate(Utf8JsonWriter json, PublicationEstimate dated)
    {
        json.WriteStartObject("dated");
        json.WriteString("from", JsonLine.Day(dated.From));
        json.WriteString("to", JsonLine.Day(dated.To));
        json.WriteString("precision", dated.Precision is { } precision ? CodeName.Of(precision) : null);
        json.WriteString("reason", dated.Reason);
        json.WriteStartArray("evidence");
        foreach (var evidence in dated.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("exact", evidence.Exact);
            json.WriteNumber("at", evidence.Span.Start);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
