using System.Text.Json;

namespace Marsad.Reading.Tests;

/// <summary>Reads suites of one JSON object a line.</summary>
internal static class JsonLines
{
    /// <summary>The objects of a file; empty lines are skipped.</summary>
    public static IEnumerable<JsonElement> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length > 0)
            {
                yield return JsonElement.Parse(line);
            }
        }
    }

    /// <summary>All objects of all <c>*.jsonl</c> files of a folder, with their file and line, as theory data.</summary>
    public static TheoryData<string, string> Cases(string folder)
    {
        var cases = new TheoryData<string, string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(ReadingBench.Root, folder), "*.jsonl").Order(StringComparer.Ordinal))
        {
            var line = 0;
            foreach (var text in File.ReadLines(path))
            {
                line++;
                if (text.Length > 0)
                {
                    cases.Add($"{Path.GetFileNameWithoutExtension(path)}:{line}", text);
                }
            }
        }

        return cases;
    }
}
