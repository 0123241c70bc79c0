using System.Collections.Frozen;
using System.Globalization;
using Marsad.Model;

namespace Marsad.Incidents.Reconciling;

/// <summary>How far sources are trusted with a figure (<c>knowledge/codebook/source-ranks.tsv</c>).</summary>
/// <remarks>
/// Four rows stand for many: <c>*</c> for a key without a row, <c>other:*</c> for anyone without a key, <c>writer</c> for
/// the article's own voice, <c>perpetrator</c> for a side about enemies that it says it harmed. Thread-safe.
/// </remarks>
public sealed class SourceRanks
{
    private const string Listed = "*";
    private const string Unlisted = "other:*";
    private const string Writer = "writer";
    private const string Perpetrator = "perpetrator";

    private static readonly string[] Columns = ["source", "rank", "kind", "speaks-for", "note"];
    private static readonly string[] Needed = [Listed, Unlisted, Writer, Perpetrator];

    private readonly FrozenDictionary<string, SourceRank> _rows;

    private SourceRanks(Dictionary<string, SourceRank> rows) => _rows = rows.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the article's own voice is worth.</summary>
    public SourceRank OwnVoice => _rows[Writer];

    /// <summary>What a side is worth that speaks of enemies it says it harmed.</summary>
    public SourceRank AboutEnemies => _rows[Perpetrator];

    /// <summary>Reads the table; rows with a fault are reported and left out.</summary>
    public static SourceRanks Parse(KnowledgeFile file, ICollection<Diagnostic> faults)
    {
        var rows = new Dictionary<string, SourceRank>(StringComparer.Ordinal);
        var (number, headerSeen) = (0, false);
        foreach (var text in file.Content.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            number++;
            if (string.IsNullOrWhiteSpace(text) || text[0] == '#')
            {
                continue;
            }

            var cells = text.Split('\t').Select(cell => cell.Trim()).ToArray();
            if (headerSeen)
            {
                AddRow(file, number, cells, rows, faults);
                continue;
            }

            headerSeen = true;
            if (!cells.SequenceEqual(Columns, StringComparer.Ordinal))
            {
                faults.Add(new Diagnostic("RANK001", file.Path, number, 1, "the header must be these columns, tab-separated: " + string.Join(", ", Columns)));
                break;
            }
        }

        foreach (var missing in Needed.Where(name => !rows.ContainsKey(name)))
        {
            faults.Add(new Diagnostic("RANK004", file.Path, 0, 0, $"the row '{missing}' is needed; without it such sources rank 0"));
            rows[missing] = new SourceRank(0, "other", null);
        }

        return new SourceRanks(rows);
    }

    /// <summary>What is said of a source; null stands for the article's own voice.</summary>
    public SourceRank Of(ActorKey? source) => source is not { } key ? OwnVoice
        : _rows.TryGetValue(key.Value, out var row) ? row
        : _rows[key.IsOther ? Unlisted : Listed];

    /// <summary>The side whose voice a source is: the one that the table names, or itself.</summary>
    public ActorKey SideOf(ActorKey source) => Of(source).SpeaksFor ?? source;

    private static void AddRow(KnowledgeFile file, int line, string[] cells, Dictionary<string, SourceRank> rows, ICollection<Diagnostic> faults)
    {
        if (cells.Length is < 3 || cells.Length > Columns.Length)
        {
            faults.Add(new Diagnostic("RANK002", file.Path, line, 1, $"{cells.Length} cells; a row has source, rank, kind, and may have speaks-for and note"));
            return;
        }

        var column = cells[0].Length + 2;
        if (!int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var rank) || rank > 100)
        {
            faults.Add(new Diagnostic("RANK003", file.Path, line, column, $"'{cells[1]}' is no rank; ranks are whole numbers from 0 to 100"));
            return;
        }

        var side = cells.Length > 3 && cells[3].Length > 0 ? new ActorKey(cells[3]) : (ActorKey?)null;
        if (!rows.TryAdd(cells[0], new SourceRank(rank, cells[2], side)))
        {
            faults.Add(new Diagnostic("RANK005", file.Path, line, 1, $"'{cells[0]}' stands in an earlier row too"));
        }
    }
}
