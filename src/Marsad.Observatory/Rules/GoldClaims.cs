using System.IO.Compression;
using System.Text.Json;

namespace Marsad.Observatory.Rules;

/// <summary>Reads the claims that people coded, from the <c>claims</c> of article records.</summary>
public static class GoldClaims
{
    /// <summary>The claims of each article, by its id; of an article that stands twice, those of the first.</summary>
    /// <param name="path">A file of JSON lines, also in gzip. Lines that are no records, and records without <c>claims</c>, are passed over.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<GoldClaim>> Read(string path)
    {
        var gold = new Dictionary<string, IReadOnlyList<GoldClaim>>(StringComparer.Ordinal);
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line)
        {
            if (Parse(line) is var (id, claims))
            {
                gold.TryAdd(id, claims);
            }
        }

        return gold;
    }

    private static (string Id, List<GoldClaim> Claims)? Parse(string line)
    {
        try
        {
            using var record = JsonDocument.Parse(line);
            return Text(record.RootElement, "id") is { } id && record.RootElement.TryGetProperty("claims", out var claims) && claims.ValueKind == JsonValueKind.Array
                ? (id, [.. claims.EnumerateArray().SelectMany(SpotsOf)])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<GoldClaim> SpotsOf(JsonElement claim)
    {
        if (Text(claim, "kind") is not { } kind || (Text(claim, "harm") ?? Text(claim, "type")) is not { } what)
        {
            yield break;
        }

        if (claim.TryGetProperty("evidence", out var evidence) && At(evidence) is { } at)
        {
            yield return new GoldClaim(kind, what, at);
        }

        if (claim.TryGetProperty("repeats", out var repeats) && repeats.ValueKind == JsonValueKind.Array)
        {
            foreach (var spot in repeats.EnumerateArray().Select(At).OfType<int>())
            {
                yield return new GoldClaim(kind, what, spot);
            }
        }
    }

    private static int? At(JsonElement quote) =>
        quote.ValueKind == JsonValueKind.Object && quote.TryGetProperty("at", out var at) && at.TryGetInt32(out var offset) ? offset : null;

    private static string? Text(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
