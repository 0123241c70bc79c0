using System.Text.Json;
using AngleSharp.Dom;

namespace Marsad.Sources.Html;

/// <summary>The article's facts from the page's JSON-LD, where they are sound; what is broken there is passed over.</summary>
internal sealed record LinkedData(string? Headline, string? Published, string? Publisher)
{
    private const int MaxChars = 1 << 20;

    public static LinkedData Of(IDocument document)
    {
        var data = new LinkedData(null, null, null);
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            data = data.With(script.TextContent);
        }

        return data;
    }

    private LinkedData With(string json)
    {
        if (json.Length > MaxChars)
        {
            return this;
        }

        try
        {
            using var parsed = JsonDocument.Parse(json);
            return Things(parsed.RootElement).Aggregate(this, (data, thing) => data.With(thing));
        }
        catch (JsonException)
        {
            return this;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in a string.
            return this;
        }
    }

    private LinkedData With(JsonElement thing) => new(
        Headline ?? Text(thing, "headline"),
        Published ?? Text(thing, "datePublished"),
        Publisher ?? (thing.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object ? Text(publisher, "name") : null));

    private static IEnumerable<JsonElement> Things(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().SelectMany(Things),
        JsonValueKind.Object when root.TryGetProperty("@graph", out var graph) => Things(graph).Prepend(root),
        JsonValueKind.Object => [root],
        _ => [],
    };

    private static string? Text(JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? PageFacts.OneLine(value.GetString()) : null;
}
