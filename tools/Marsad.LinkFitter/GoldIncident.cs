using System.Collections.Immutable;
using System.Text.Json;
using Marsad.Model;

namespace Marsad.LinkFitter;

/// <summary>An incident that a person linked.</summary>
internal sealed record GoldIncident(string Id, ImmutableHashSet<string> Main, ImmutableHashSet<string> Against, ImmutableArray<GoldIncident.Figure> Final)
{
    /// <summary>A final figure: what is accepted of whom.</summary>
    internal sealed record Figure(string Harm, ImmutableHashSet<string> Victims, long Low, long? High);

    /// <summary>Reads the incidents of a file.</summary>
    public static IEnumerable<GoldIncident> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var item in document.RootElement.EnumerateArray())
        {
            var main = item.GetProperty("reports").EnumerateArray().Where(report => report.GetProperty("role").GetString() == "main");
            yield return new GoldIncident(
                item.GetProperty("id").GetString()!,
                [.. main.Select(report => report.GetProperty("article").GetString()!)],
                [.. item.GetProperty("lookalikes").EnumerateArray().Select(article => article.GetString()!)],
                [.. item.GetProperty("final").EnumerateArray().Select(FigureOf)]);
        }
    }

    private static Figure FigureOf(JsonElement json) => new(
        json.GetProperty("harm").GetString()!,
        [.. json.GetProperty("victim").EnumerateArray().Select(victim => victim.GetString()!)],
        json.GetProperty("low") is { ValueKind: JsonValueKind.Number } low ? low.GetInt64() : 0,
        json.GetProperty("high") is { ValueKind: JsonValueKind.Number } high ? high.GetInt64() : null);

    /// <summary>True where a figure of ours meets it.</summary>
    public static bool IsMet(Figure wanted, Model.Incidents.IncidentFigure found) =>
        found.Range is { } range && CodeName.Of(found.Harm) == wanted.Harm && wanted.Victims.Contains(found.Side.Value)
        && range.Best >= wanted.Low && (wanted.High is null || range.Best <= wanted.High);
}
