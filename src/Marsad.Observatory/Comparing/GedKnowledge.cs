using System.Collections.Immutable;
using Marsad.Incidents.Comparing;
using Marsad.Model;
using Marsad.Observatory.Knowledge;
using Marsad.Reading.Knowledge;

namespace Marsad.Observatory.Comparing;

/// <summary>The tables by which UCDP's names are read.</summary>
public static class GedKnowledge
{
    private const string SidesPath = "codebook/ged-sides.tsv";
    private const string CountriesPath = "codebook/ged-countries.tsv";

    private static readonly string[] SideColumns = ["side", "actors", "note"];
    private static readonly string[] CountryColumns = ["country", "code"];

    /// <summary>What UCDP's sides and countries stand for.</summary>
    /// <param name="files">The knowledge.</param>
    /// <param name="actors">The keys that a claim may name.</param>
    /// <exception cref="KnowledgeFolderException">A table is missing or faulty; the message says where.</exception>
    public static GedSides Sides(IEnumerable<KnowledgeFile> files, IReadOnlySet<string> actors)
    {
        var faults = new List<Diagnostic>();
        var all = files.ToList();
        var sides = Rows(all, SidesPath, SideColumns, faults, row => Keys(row[1]), (table, row, keys) =>
        {
            foreach (var key in keys.Where(key => !actors.Contains(key.Value)))
            {
                faults.Add(table.Fault("KNOW008", row, 1, $"'{key}' is no actor"));
            }
        });
        var countries = Rows(all, CountriesPath, CountryColumns, faults, row => row[1], (_, _, _) => { });
        return faults is [var first, ..] ? throw new KnowledgeFolderException(first.ToString()) : new GedSides(sides, countries);
    }

    private static Dictionary<string, T> Rows<T>(
        List<KnowledgeFile> files, string path, string[] columns, List<Diagnostic> faults, Func<TsvRow, T> read, Action<TsvTable, TsvRow, T> check)
    {
        var file = files.Find(file => file.Path == path) ?? throw new KnowledgeFolderException($"{path} is needed for comparing and is not there.");
        var table = TsvTable.Parse(file, columns, faults);
        var rows = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            var value = read(row);
            check(table, row, value);
            if (!rows.TryAdd(row[0], value))
            {
                faults.Add(table.Fault("KNOW005", row, 0, $"'{row[0]}' stands in an earlier row too"));
            }
        }

        return rows;
    }

    private static ImmutableArray<ActorKey> Keys(string cell) =>
        [.. cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(key => new ActorKey(key))];
}
