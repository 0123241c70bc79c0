using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Text;

namespace Marsad.Reading.Lexicon;

/// <summary>How words inflect, from <c>arabic/paradigms.tsv</c>.</summary>
internal sealed class ParadigmTable
{
    /// <summary>The file.</summary>
    public const string Path = "arabic/paradigms.tsv";

    private static readonly string[] Columns = ["paradigm", "prefix", "suffix", "features", "note"];

    private readonly Dictionary<string, ImmutableArray<Inflection>> _paradigms;

    private ParadigmTable(Dictionary<string, ImmutableArray<Inflection>> paradigms) => _paradigms = paradigms;

    /// <summary>The inflections of a paradigm; false where there is no such paradigm.</summary>
    public bool TryFind(string paradigm, out ImmutableArray<Inflection> inflections) => _paradigms.TryGetValue(paradigm, out inflections);

    /// <summary>Reads the file.</summary>
    public static ParadigmTable Parse(KnowledgeFile file, ICollection<Diagnostic> faults)
    {
        var table = TsvTable.Parse(file, Columns, faults);
        var paradigms = new Dictionary<string, ImmutableArray<Inflection>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var features = WordFeatures.None;
            foreach (var name in row[3].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (Enum.TryParse<WordFeatures>(name.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var feature))
                {
                    features |= feature;
                }
                else
                {
                    faults.Add(table.Fault("KNOW004", row, 3, $"unknown feature '{name}'"));
                }
            }

            var inflection = new Inflection(ArabicFolding.Fold(row[1]), ArabicFolding.Fold(row[2]), features);
            paradigms[row[0]] = paradigms.TryGetValue(row[0], out var known) ? known.Add(inflection) : [inflection];
        }

        return new ParadigmTable(paradigms);
    }
}
