using System.Globalization;
using Marsad.Incidents.Linking;
using Marsad.Incidents.Reconciling;
using Marsad.Incidents.Tellings;
using Marsad.Model;
using Marsad.Reading.Knowledge;

namespace Marsad.Observatory.Linking;

/// <summary>The tables under <c>knowledge/linking</c>.</summary>
public static class LinkingKnowledge
{
    private const string CluesPath = "linking/clues.tsv";
    private const string WordsPath = "linking/words.tsv";
    private const string RanksPath = "codebook/source-ranks.tsv";
    private const string Total = "*";

    private static readonly string[] ClueColumns = ["clue", "weight", "note"];
    private static readonly string[] WordColumns = ["word", "articles"];

    /// <summary>What each clue adds.</summary>
    /// <exception cref="Knowledge.KnowledgeFolderException">The table is missing or faulty; the message says where.</exception>
    public static LinkWeights Weights(IEnumerable<KnowledgeFile> files)
    {
        var weights = Numbers(files, CluesPath, ClueColumns);
        var missing = Clue.All.Where(clue => !weights.ContainsKey(clue)).ToList();
        return missing.Count == 0
            ? new LinkWeights(weights)
            : throw new Knowledge.KnowledgeFolderException($"{CluesPath}: no row for {string.Join(", ", missing)}. Add a row with a weight in thousandths.");
    }

    /// <summary>How rare words are.</summary>
    /// <exception cref="Knowledge.KnowledgeFolderException">The table is missing or faulty; the message says where.</exception>
    public static WordRarity Rarity(IEnumerable<KnowledgeFile> files)
    {
        var counts = Numbers(files, WordsPath, WordColumns);
        return counts.Remove(Total, out var articles)
            ? new WordRarity(articles, counts, counts.Values.DefaultIfEmpty(1).Min())
            : throw new Knowledge.KnowledgeFolderException($"{WordsPath}: no row '{Total}' with the number of all articles.");
    }

    /// <summary>How far sources are trusted.</summary>
    /// <exception cref="Knowledge.KnowledgeFolderException">The table is missing or faulty; the message says where.</exception>
    public static SourceRanks Ranks(IEnumerable<KnowledgeFile> files)
    {
        var faults = new List<Diagnostic>();
        var ranks = SourceRanks.Parse(Needed(files, RanksPath), faults);
        return faults is [var first, ..] ? throw new Knowledge.KnowledgeFolderException(first.ToString()) : ranks;
    }

    private static KnowledgeFile Needed(IEnumerable<KnowledgeFile> files, string path) =>
        files.FirstOrDefault(file => file.Path == path) ?? throw new Knowledge.KnowledgeFolderException($"{path} is needed for linking and is not there.");

    private static Dictionary<string, int> Numbers(IEnumerable<KnowledgeFile> files, string path, string[] columns)
    {
        var file = Needed(files, path);
        var faults = new List<Diagnostic>();
        var table = TsvTable.Parse(file, columns, faults);
        var numbers = new Dictionary<string, int>(table.Rows.Length, StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (!int.TryParse(row[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                faults.Add(table.Fault("KNOW014", row, 1, $"'{row[1]}' is no whole number"));
            }
            else if (!numbers.TryAdd(row[0], number))
            {
                faults.Add(table.Fault("KNOW005", row, 0, $"'{row[0]}' stands in an earlier row too"));
            }
        }

        return faults is [var first, ..] ? throw new Knowledge.KnowledgeFolderException(first.ToString()) : numbers;
    }
}
