using System.Text.Json;
using Marsad.Model;

namespace Marsad.Exchange.JsonLines;

/// <summary>Writes the annotations of an article as one line of JSON, in the order of the text.</summary>
/// <remarks>The same annotations give the same bytes. Thread-safe.</remarks>
public static class AnnotationJsonWriter
{
    /// <summary>The layer that an annotation goes out in, or null where it stays inside.</summary>
    public static AnnotationLayer? LayerOf(Annotation annotation) => annotation.Facts switch
    {
        AnnotationFacts.Number => AnnotationLayer.Numbers,
        AnnotationFacts.Date => AnnotationLayer.Dates,
        AnnotationFacts.Place => AnnotationLayer.Places,
        AnnotationFacts.Actor => AnnotationLayer.Actors,
        AnnotationFacts.People => AnnotationLayer.People,
        _ => null,
    };

    /// <summary>The annotations as one line of JSON, without a line end.</summary>
    /// <param name="reading">The annotated article.</param>
    /// <param name="layers">The layers that are wanted.</param>
    public static string ToJson(ArticleReading reading, IReadOnlySet<AnnotationLayer> layers) => JsonLine.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", reading.Article.Id);
        json.WriteStartArray("annotations");
        foreach (var annotation in reading.Annotations)
        {
            if (LayerOf(annotation) is { } layer && layers.Contains(layer))
            {
                Write(json, annotation, layer, reading.Article.Text);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Annotation annotation, AnnotationLayer layer, string text)
    {
        json.WriteStartObject();
        json.WriteString("layer", CodeName.Of(layer));
        json.WriteStartObject("evidence");
        json.WriteString("exact", annotation.Span.In(text));
        json.WriteNumber("at", annotation.Span.Start);
        json.WriteEndObject();
        WriteFacts(json, annotation.Facts!);
        json.WriteString("by", annotation.Origin);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, AnnotationFacts facts)
    {
        switch (facts)
        {
            case AnnotationFacts.Number number:
                WriteCount(json, number.Count);
                json.WriteBoolean("ordinal", number.IsOrdinal);
                json.WriteBoolean("share", number.IsShare);
                break;
            case AnnotationFacts.Date date:
                json.WriteString("from", JsonLine.Day(date.When?.From));
                json.WriteString("to", JsonLine.Day(date.When?.To));
                json.WriteString("precision", date.When is { } when ? CodeName.Of(when.Precision) : null);
                json.WriteBoolean("since", date.IsSince);
                json.WriteBoolean("duration", date.IsDuration);
                break;
            case AnnotationFacts.Place place:
                WritePlace(json, place.Ref);
                break;
            case AnnotationFacts.Actor actor:
                json.WriteString("actor", actor.Key.Value);
                json.WriteString("sense", actor.Sense);
                break;
            case AnnotationFacts.People people:
                WriteCount(json, people.Count);
                json.WriteString("class", CodeName.Of(people.Class));
                json.WriteString("side", people.Side?.Value);
                json.WriteString("harm", people.Harm is { } harm ? CodeName.Of(harm) : null);
                break;
        }
    }

    private static void WritePlace(Utf8JsonWriter json, PlaceRef place)
    {
        json.WriteString("name", place.Name);
        json.WriteString("id", place.Id);
        JsonLine.WriteNumber(json, "lat", place.Latitude);
        JsonLine.WriteNumber(json, "lon", place.Longitude);
        json.WriteString("country", place.Country);
        json.WriteString("precision", CodeName.Of(place.Precision));
        json.WriteStartArray("alternatives");
        foreach (var other in place.Alternatives)
        {
            json.WriteStringValue(other);
        }

        json.WriteEndArray();
    }

    private static void WriteCount(Utf8JsonWriter json, CountRange count)
    {
        JsonLine.WriteNumber(json, "low", count.Low);
        JsonLine.WriteNumber(json, "high", count.High);
    }
}
