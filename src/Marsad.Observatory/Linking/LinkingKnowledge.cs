using System.Collections.Immutable;
using System.Globalization;
using Marsad.Incidents.Linking;
using Marsad.Incidents.Reconciling;
using Marsad.Incidents.Tellings;
using Marsad.Model;
using Marsad.Observatory.Knowledge;
using Marsad.Reading.Knowledge;

namespace Marsad.Observatory.Linking;

/// <summary>The tables that linking and reconciling need: the weights of clues, how rare words are, how far sources are trusted.</summary>
public static class LinkingKnowledge
{
    private const string CluesPath = "linking/clues.tsv";
    private const string WordsPath = "linking/words.tsv";
    private const string RanksPath = "codebook/source-ranks.tsv";
    private const string Total = "*";
    private const int HighestRank = 100;

    private static readonly string[] ClueColumns = ["clue", "weight", "note"];
    private static readonly string[] WordColumns = ["word", "articles"];
    private static readonly string[] RankColumns = ["source", "rank", "kind", "speaks-for", "note"];

    /// <summary>What each clue adds.</summary>
    /// <exception cref="KnowledgeFolderException">The table is missing or faulty; the message says where.</exception>
    public static LinkWeights Weights(IEnumerable<KnowledgeFile> files) => new(KnowledgeTables.Sound(faults => ReadClues(files, faults)));

    /// <summary>How rare words are.</summary>
    /// <exception cref="KnowledgeFolderException">The table is missing or faulty; the message says where.</exception>
    public static WordRarity Rarity(IEnumerable<KnowledgeFile> files)
    {
        var counts = KnowledgeTables.Sound(faults => ReadWords(files, faults));
        counts.Remove(Total, out var articles);
        return new WordRarity(articles, counts, counts.Values.DefaultIfEmpty(1).Min());
    }

    /// <summary>How far sources are trusted.</summary>
    /// <exception cref="KnowledgeFolderException">The table is missing or faulty; the message says where.</exception>
    public static SourceRanks Ranks(IEnumerable<KnowledgeFile> files) => new(KnowledgeTables.Sound(faults => ReadRanks(files, faults)));

    /// <summary>All that is wrong with these tables.</summary>
    public static ImmutableArray<Diagnostic> Check(IReadOnlyList<KnowledgeFile> files)
    {
        var faults = new List<Diagnostic>();
        ReadClues(files, faults);
        ReadWords(files, faults);
        ReadRanks(files, faults);
        return [.. faults];
    }

    private static Dictionary<string, int> ReadClues(IEnumerable<KnowledgeFile> files, List<Diagnostic> faults)
    {
        var weights = KnowledgeTables.Rows(files, CluesPath, ClueColumns, faults, (table, row) => Number(table, row, faults));
        KnowledgeTables.Need(weights, Clue.All, CluesPath, faults);
        return weights;
    }

    private static Dictionary<string, int> ReadWords(IEnumerable<KnowledgeFile> files, List<Diagnostic> faults)
    {
        var counts = KnowledgeTables.Rows(files, WordsPath, WordColumns, faults, (table, row) => Number(table, row, faults));
        KnowledgeTables.Need(counts, [Total], WordsPath, faults);
        return counts;
    }

    private static Dictionary<string, SourceRank> ReadRanks(IEnumerable<KnowledgeFile> files, List<Diagnostic> faults)
    {
        var ranks = KnowledgeTables.Rows(files, RanksPath, RankColumns, faults, (table, row) =>
        {
            var rank = Number(table, row, faults);
            if (rank is < 0 or > HighestRank)
            {
                faults.Add(table.Fault("KNOW014", row, 1, $"'{row[1]}' is no rank; ranks are whole numbers from 0 to {HighestRank}"));
            }

            return new SourceRank(rank, row[2], row[3].Length > 0 ? new ActorKey(row[3]) : null);
        });
        KnowledgeTables.Need(ranks, SourceRanks.Needed, RanksPath, faults);
        return ranks;
    }

    private static int Number(TsvTable table, TsvRow row, List<Diagnostic> faults)
    {
        if (!int.TryParse(row[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            faults.Add(table.Fault("KNOW014", row, 1, $"'{row[1]}' is no whole number"));
        }

        return number;
    }
}
