using System.Globalization;
using System.Text.Json;
using Marsad.Model;

namespace Marsad.Reading.Tests.Claims;

/// <summary>How many hand-coded claims of a file the reader finds: kind, harm or type, count, and words in the same stretch.</summary>
internal static class SpecScore
{
    private const int Near = 60;

    /// <summary>F1 over all cases of a file for one kind of claim; 1 where there is nothing to find and nothing was found.</summary>
    public static double Found(string path, string kind)
    {
        var (gold, output, hits) = (0, 0, 0);
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            var (inGold, inOutput, hit) = Score(document.RootElement, kind);
            gold += inGold;
            output += inOutput;
            hits += hit;
        }

        return gold + output == 0 ? 1 : 2.0 * hits / (gold + output);
    }

    private static (int Gold, int Output, int Hits) Score(JsonElement row, string kind)
    {
        var claims = ReadingBench.Pipeline.Read(ArticleOf(row)).Claims.Where(claim => KindOf(claim) == kind).ToList();
        var all = row.GetProperty("claims").EnumerateArray().Where(claim => claim.GetProperty("kind").GetString() == kind).ToList();
        var optional = all.Where(claim => claim.GetProperty("optional").GetBoolean()).ToList();
        var required = all.Except(optional).ToList();
        var hits = 0;
        foreach (var wanted in required)
        {
            if (claims.Find(claim => IsSame(wanted, claim)) is { } found)
            {
                claims.Remove(found);
                hits++;
            }
        }

        claims.RemoveAll(claim => optional.Exists(wanted => IsNear(wanted, claim)));
        return (required.Count, hits + claims.Count, hits);
    }

    private static Article ArticleOf(JsonElement row) => new()
    {
        Id = row.GetProperty("id").GetString()!,
        Text = row.GetProperty("text").GetString()!,
        Published = row.TryGetProperty("published", out var day) && day.ValueKind == JsonValueKind.String
            ? DateOnly.Parse(day.GetString()!, CultureInfo.InvariantCulture)
            : null,
    };

    private static string KindOf(Claim claim) => CodeName.Of(claim switch
    {
        CasualtyClaim => ClaimKind.Casualty,
        EventClaim => ClaimKind.Event,
        DiplomacyClaim => ClaimKind.Diplomacy,
        _ => ClaimKind.Register,
    });

    private static bool IsSame(JsonElement wanted, Claim claim) => IsNear(wanted, claim) && claim switch
    {
        CasualtyClaim casualty => Accepts(wanted.GetProperty("harm"), CodeName.Of(casualty.Harm))
            && Number(wanted, "low") == casualty.Count.Low && Number(wanted, "high") == casualty.Count.High,
        EventClaim happening => Accepts(wanted.GetProperty("type"), CodeName.Of(happening.Type)),
        DiplomacyClaim act => Accepts(wanted.GetProperty("type"), CodeName.Of(act.Type)),
        _ => false,
    };

    private static bool IsNear(JsonElement wanted, Claim claim)
    {
        var evidence = wanted.GetProperty("evidence");
        var start = evidence.GetProperty("at").GetInt32();
        var end = start + evidence.GetProperty("exact").GetString()!.Length;
        return Math.Max(start, claim.Evidence.Span.Start) - Math.Min(end, claim.Evidence.Span.End) <= Near;
    }

    private static bool Accepts(JsonElement accepted, string value) => accepted.ValueKind == JsonValueKind.Array
        ? accepted.EnumerateArray().Any(one => one.GetString() == value)
        : accepted.GetString() == value;

    private static long? Number(JsonElement claim, string slot) =>
        claim.TryGetProperty(slot, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt64() : null;
}
