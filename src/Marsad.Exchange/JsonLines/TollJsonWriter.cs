using System.Text.Json;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.JsonLines;

/// <summary>Writes a toll as one line of JSON.</summary>
/// <remarks>The same sheet gives the same bytes. Thread-safe.</remarks>
public static class TollJsonWriter
{
    /// <summary>The sheet as one line of JSON, without a line end.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="explain">True to write each row's sum as a tree, down to the quoted words.</param>
    public static string ToJson(TollSheet sheet, bool explain) => JsonLine.Write(json => Write(json, sheet, explain));

    /// <summary>Writes the sheet as one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="explain">True to write each row's sum as a tree.</param>
    public static void Write(Utf8JsonWriter json, TollSheet sheet, bool explain)
    {
        json.WriteStartObject();
        json.WriteString("policy", sheet.Policy);
        json.WriteString("by", CodeName.Of(sheet.Grouping));
        json.WriteStartArray("rows");
        foreach (var row in sheet.Rows)
        {
            WriteRow(json, row, sheet.Grouping, explain);
        }

        json.WriteEndArray();
        json.WriteStartArray("checks");
        foreach (var check in sheet.Checks)
        {
            json.WriteStartObject();
            json.WriteString("harm", CodeName.Of(check.Harm));
            json.WritePropertyName("published");
            FigureJson.WriteEntry(json, check.Published);
            json.WriteStartObject("own");
            FigureJson.WriteRange(json, check.Own);
            json.WriteEndObject();
            JsonLine.WriteNumber(json, "gap", check.Gap);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        FigureJson.WriteReasons(json, "notes", sheet.Notes);
        json.WriteEndObject();
    }

    /// <summary>Writes a row as one object.</summary>
    internal static void WriteRow(Utf8JsonWriter json, TollRow row, TollGrouping grouping, bool explain)
    {
        json.WriteStartObject();
        json.WriteString("harm", CodeName.Of(row.Harm));
        json.WriteString("group", row.Group);
        json.WriteString("groupName", grouping == TollGrouping.Place ? PlaceOf(row)?.Name : null);
        json.WriteString("side", row.Side?.Value);
        FigureJson.WriteRange(json, row.Range);
        json.WriteNumber("incidents", row.Incidents);
        if (explain)
        {
            json.WritePropertyName("explanation");
            WriteNode(json, row.Explanation);
        }

        json.WriteEndObject();
    }

    /// <summary>The place of a row of a toll by place; null where its sum does not tell.</summary>
    internal static PlaceRef? PlaceOf(TollRow row) => PlaceOf(row.Explanation, row.Group);

    private static PlaceRef? PlaceOf(TollNode node, string? place) =>
        node.Subject?.Place is { } named && (named.Id ?? named.Name) == place
            ? named
            : node.Children.Select(child => PlaceOf(child, place)).FirstOrDefault(found => found is not null);

    private static void WriteNode(Utf8JsonWriter json, TollNode node)
    {
        json.WriteStartObject();
        json.WriteString("label", node.Label);
        json.WriteString("how", CodeName.Of(node.Kind));
        FigureJson.WriteRange(json, node.Range);
        json.WriteString("incident", node.Incident);
        if (node.Subject is { } subject)
        {
            json.WriteStartObject("of");
            json.WriteString("harm", CodeName.Of(subject.Harm));
            json.WriteString("victim", subject.Side.Value);
            json.WriteString("place", subject.Place?.Name);
            json.WriteString("from", JsonLine.Day(subject.When?.From));
            json.WriteString("to", JsonLine.Day(subject.When?.To));
            json.WriteString("datePrecision", subject.When is { } when ? CodeName.Of(when.Precision) : null);
            json.WriteEndObject();
        }

        if (node.Entry is { } entry)
        {
            json.WritePropertyName("told");
            FigureJson.WriteEntry(json, entry);
        }

        FigureJson.WriteReasons(json, "reasons", node.Reasons);
        json.WriteStartArray("children");
        foreach (var child in node.Children)
        {
            WriteNode(json, child);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
