using System.Globalization;
using System.Text.Json;
using Marsad.Model;

namespace Marsad.WeightFitter;

/// <summary>A coded article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claims">Its claims.</param>
internal sealed record GoldArticle(Article Article, IReadOnlyList<GoldClaim> Claims)
{
    /// <summary>Reads the articles of a JSON Lines file in the format of the codebook.</summary>
    public static IEnumerable<GoldArticle> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            var json = JsonSerializer.Deserialize<JsonElement>(line);
            var article = new Article
            {
                Id = json.GetProperty("id").GetString()!,
                Text = json.GetProperty("text").GetString()!,
                Published = json.TryGetProperty("published", out var day) && day.ValueKind == JsonValueKind.String ? DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            };
            yield return new GoldArticle(article, [.. json.GetProperty("claims").EnumerateArray().Select(claim => new GoldClaim(claim))]);
        }
    }
}
