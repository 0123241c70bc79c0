using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Reading.Weighing;

/// <summary>The weights of all questions.</summary>
internal sealed class WeightBook
{
    private readonly ImmutableDictionary<string, WeightTable> _tables;

    private WeightBook(ImmutableDictionary<string, WeightTable> tables) => _tables = tables;

    /// <summary>A book without weights: the rules' own answers stand.</summary>
    public static WeightBook Empty { get; } = new(ImmutableDictionary<string, WeightTable>.Empty);

    /// <summary>The weights of a question; empty where there is no file for it.</summary>
    public WeightTable this[ClueSheet sheet] => _tables.GetValueOrDefault(sheet.Question) ?? WeightTable.ForCombinations(sheet, []);

    /// <summary>Compiles the weight files; a file for no question is reported.</summary>
    public static WeightBook Load(IEnumerable<KnowledgeFile> files, IReadOnlyList<ClueSheet> sheets, ICollection<Diagnostic> faults)
    {
        var tables = ImmutableDictionary.CreateBuilder<string, WeightTable>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Path.StartsWith(WeightTable.Folder, StringComparison.Ordinal)))
        {
            var question = file.Path[WeightTable.Folder.Length..^".tsv".Length];
            if (question == "combinations")
            {
                continue;
            }

            if (sheets.FirstOrDefault(sheet => sheet.Question == question) is { } sheet)
            {
                tables[question] = WeightTable.Parse(sheet, file, faults);
            }
            else
            {
                faults.Add(new Diagnostic("KNOW015", file.Path, 0, 0, $"there is no question '{question}'; questions are {string.Join(", ", sheets.Select(known => known.Question))}"));
            }
        }

        return new WeightBook(tables.ToImmutable());
    }

    /// <summary>The book with another table in it.</summary>
    public WeightBook With(WeightTable table) => new(_tables.SetItem(table.Sheet.Question, table));
}
