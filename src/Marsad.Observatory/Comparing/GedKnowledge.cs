using System.Collections.Immutable;
using Marsad.Incidents.Comparing;
using Marsad.Model;
using Marsad.Observatory.Knowledge;

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
    public static GedSides Sides(IEnumerable<KnowledgeFile> files, IReadOnlySet<string> actors) =>
        KnowledgeTables.Sound(faults => Read([.. files], actors, faults));

    /// <summary>All that is wrong with these tables.</summary>
    public static ImmutableArray<Diagnostic> Check(IReadOnlyList<KnowledgeFile> files, IReadOnlySet<string> actors)
    {
        var faults = new List<Diagnostic>();
        Read(files, actors, faults);
        return [.. faults];
    }

    private static GedSides Read(IReadOnlyList<KnowledgeFile> files, IReadOnlySet<string> actors, List<Diagnostic> faults)
    {
        var sides = KnowledgeTables.Rows(
            files,
            SidesPath,
            SideColumns,
            faults,
            (table, row) =>
            {
                var keys = Keys(row[1]);
                faults.AddRange(keys.Where(key => !actors.Contains(key.Value)).Select(key => table.Fault("KNOW008", row, 1, $"'{key}' is no actor")));
                return keys;
            },
            StringComparer.OrdinalIgnoreCase);
        var countries = KnowledgeTables.Rows(files, CountriesPath, CountryColumns, faults, (_, row) => row[1], StringComparer.OrdinalIgnoreCase);
        return new GedSides(sides, countries);
    }

    private static ImmutableArray<ActorKey> Keys(string cell) =>
        [.. cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(key => new ActorKey(key))];
}
