using System.Globalization;
using Marsad.Model;

namespace Marsad.Reading.Tests;

/// <summary>The repository's own sample articles.</summary>
internal static class SampleArticles
{
    /// <summary>All of them, in the order of the files.</summary>
    public static Article[] All { get; } = [.. Load()];

    private static IEnumerable<Article> Load()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(ReadingBench.Root, "samples"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var line in JsonLines.Read(path))
            {
                yield return new Article
                {
                    Id = line.GetProperty("id").GetString()!,
                    Text = line.GetProperty("text").GetString()!,
                    Published = line.TryGetProperty("published", out var day) ? DateOnly.Parse(day.GetString()!, CultureInfo.InvariantCulture) : null,
                };
            }
        }
    }
}
