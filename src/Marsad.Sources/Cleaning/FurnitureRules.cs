using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Sources.Cleaning;

/// <summary>The page furniture that is known, from <c>knowledge/outlets/furniture.tsv</c>.</summary>
/// <remarks>Columns: <c>id match text publisher note</c>; several publishers are divided by <c>|</c>.</remarks>
public sealed class FurnitureRules
{
    private const string Header = "id\tmatch\ttext\tpublisher\tnote";

    private static readonly Dictionary<string, FurnitureMatch> s_matches = new(StringComparer.Ordinal)
    {
        ["line-equals"] = FurnitureMatch.LineEquals,
        ["line-starts"] = FurnitureMatch.LineStarts,
        ["line-contains"] = FurnitureMatch.LineContains,
        ["tail-from"] = FurnitureMatch.TailFrom,
        ["tail-at"] = FurnitureMatch.TailAt,
        ["phrase"] = FurnitureMatch.Phrase,
        ["wrapped"] = FurnitureMatch.Wrapped,
    };

    private FurnitureRules(ImmutableArray<FurnitureRule> rules) => Rules = rules;

    /// <summary>No rule at all: only repeats are removed then.</summary>
    public static FurnitureRules None { get; } = new([]);

    /// <summary>The rules, in the order of the file.</summary>
    public ImmutableArray<FurnitureRule> Rules { get; }

    /// <summary>Parses the file. A faulty row is left out and told; the other rows hold.</summary>
    public static (FurnitureRules Rules, ImmutableArray<Diagnostic> Faults) Parse(KnowledgeFile file)
    {
        var rules = ImmutableArray.CreateBuilder<FurnitureRule>();
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var lines = file.Content.TrimStart('\uFEFF').Split('\n');
        if (lines[0].TrimEnd('\r') != Header)
        {
            faults.Add(new("FURN001", file.Path, 1, 1, "The first row must name the columns: id, match, text, publisher, note, divided by tabs."));
            return (None, faults.ToImmutable());
        }

        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length > 0)
            {
                var (rule, fault) = ParseRow(line, i + 1, file.Path, ids);
                if (rule is not null)
                {
                    rules.Add(rule);
                }

                if (fault is not null)
                {
                    faults.Add(fault);
                }
            }
        }

        return (new(rules.ToImmutable()), faults.ToImmutable());
    }

    private static (FurnitureRule? Rule, Diagnostic? Fault) ParseRow(string line, int number, string path, Dictionary<string, int> ids)
    {
        var cells = line.Split('\t');
        if (cells.Length != 5)
        {
            return Fault("FURN002", 1, $"The row has {cells.Length} columns instead of 5. Divide them by single tabs.");
        }

        if (cells[0].Length == 0 || !ids.TryAdd(cells[0], number))
        {
            return Fault("FURN003", 1, cells[0].Length == 0 ? "The row has no id." : $"The id '{cells[0]}' stands in row {ids[cells[0]]} already. Give each row its own.");
        }

        if (!s_matches.TryGetValue(cells[1], out var match))
        {
            return Fault("FURN004", cells[0].Length + 2, $"'{cells[1]}' is no way to match. Use one of: {string.Join(", ", s_matches.Keys)}.");
        }

        var text = FoldedText.Fold(cells[2]);
        var least = match is FurnitureMatch.LineEquals or FurnitureMatch.Wrapped ? 1 : 4;
        if (text.Length < least || (match == FurnitureMatch.Wrapped && text.Split(' ').Length != 2))
        {
            return Fault("FURN005", cells[0].Length + cells[1].Length + 3, match == FurnitureMatch.Wrapped
                ? "A wrapped match needs an opening and a closing mark with one space between them."
                : $"The text is too short to tell furniture from news: it needs {least} characters.");
        }

        var publishers = cells[3].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (new(cells[0], match, text, [.. publishers.Select(FoldedText.Fold)]), null);

        (FurnitureRule?, Diagnostic?) Fault(string code, int column, string message) => (null, new(code, path, number, column, message));
    }
}
