using System.Collections.Immutable;
using Marsad.Exchange.Plover;
using Marsad.Model;
using Marsad.Observatory.Knowledge;
using Marsad.Reading.Knowledge;

namespace Marsad.Observatory.Exporting;

/// <summary>The crosswalk from our codes to PLOVER's.</summary>
public static class PloverKnowledge
{
    private const string Path = "codebook/plover.tsv";

    private static readonly string[] Columns = ["type", "rule", "plover", "mode", "cameo", "note"];

    /// <summary>Reads the crosswalk.</summary>
    /// <exception cref="KnowledgeFolderException">The table is missing or faulty; the message says where.</exception>
    public static PloverCrosswalk Load(IReadOnlyList<KnowledgeFile> files, IReadOnlySet<string> rules) =>
        new(KnowledgeTables.Sound(faults => Read(files, rules, faults)));

    /// <summary>All that is wrong with the table.</summary>
    public static ImmutableArray<Diagnostic> Check(IReadOnlyList<KnowledgeFile> files, IReadOnlySet<string> rules)
    {
        var faults = new List<Diagnostic>();
        Read(files, rules, faults);
        return [.. faults];
    }

    private static Dictionary<(string Type, string Rule), PloverCode> Read(IReadOnlyList<KnowledgeFile> files, IReadOnlySet<string> rules, List<Diagnostic> faults)
    {
        var codes = new Dictionary<(string Type, string Rule), PloverCode>();
        if (files.FirstOrDefault(file => file.Path == Path) is not { } file)
        {
            faults.Add(new Diagnostic("KNOW009", Path, 0, 0, "this file is needed and is not there"));
            return codes;
        }

        var table = TsvTable.Parse(file, Columns, faults);
        foreach (var row in table.Rows)
        {
            if (row[1].Length > 0 && !rules.Contains(row[1]))
            {
                faults.Add(table.Fault("KNOW018", row, 1, $"there is no rule '{row[1]}'"));
            }

            if (!codes.TryAdd((row[0], row[1]), new PloverCode(row[2], row[3], row[4])))
            {
                faults.Add(table.Fault("KNOW005", row, 0, $"'{row[0]}' with the rule '{row[1]}' stands in an earlier row too"));
            }
        }

        return codes;
    }
}
