using System.Globalization;
using Marsad.Incidents.Linking;
using Marsad.Incidents.Syndication;

namespace Marsad.Incidents.Tests.Linking;

/// <summary>The linking table of the project, and a linker with it.</summary>
internal static class Table
{
    public static readonly LinkWeights Weights = new(Read());

    public static readonly Linker Linker = new(Weights, PassageSketch.Shared);

    private static Dictionary<string, int> Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "knowledge", "linking")))
        {
            folder = folder.Parent!;
        }

        return File.ReadLines(Path.Combine(folder.FullName, "knowledge", "linking", "clues.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => int.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
