using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Marsad.Model;
using Marsad.Reading.Knowledge;

namespace Marsad.Reading.Weighing;

/// <summary>The weights of one question. A candidate's score is the sum of the weights of its clues; the highest score wins.</summary>
/// <remarks>Weights are whole thousandths, so that sums are the same on every machine. The files are fitted from coded articles and may be edited.</remarks>
internal sealed class WeightTable
{
    /// <summary>Folder of the weight files.</summary>
    public const string Folder = "weights/";

    private static readonly string[] Columns = ["clues", "weight"];

    private readonly int[] _weights;

    private WeightTable(ClueSheet sheet, ImmutableArray<ClueTemplate> templates, int[] weights) =>
        (Sheet, Templates, _weights) = (sheet, templates, weights);

    /// <summary>The question.</summary>
    public ClueSheet Sheet { get; }

    /// <summary>Which dimensions are weighed together.</summary>
    public ImmutableArray<ClueTemplate> Templates { get; }

    /// <summary>True where nothing is weighed: then the rules' own answer stands.</summary>
    public bool IsEmpty => Templates.IsEmpty;

    /// <summary>Number of weights, zeros included.</summary>
    public int Length => _weights.Length;

    /// <summary>The sum of the weights of a candidate's clues, in thousandths.</summary>
    public int Score(ReadOnlySpan<byte> clues)
    {
        var sum = 0;
        foreach (var template in Templates)
        {
            sum += _weights[template.IndexOf(clues)];
        }

        return sum;
    }

    /// <summary>A table that weighs the given combinations of dimensions ("where cue"), with weights of zero.</summary>
    public static WeightTable ForCombinations(ClueSheet sheet, IEnumerable<string> combinations)
    {
        var templates = ImmutableArray.CreateBuilder<ClueTemplate>();
        var offset = 0;
        foreach (var combination in combinations)
        {
            var dimensions = combination.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => sheet.IndexOf(name)).ToArray();
            templates.Add(MakeTemplate(sheet, dimensions, ref offset));
        }

        return new WeightTable(sheet, templates.ToImmutable(), new int[offset]);
    }

    /// <summary>A table with these weights in place of its own.</summary>
    public WeightTable With(int[] weights) => new(Sheet, Templates, weights);

    /// <summary>Compiles a weight file; faulty rows are reported and left out.</summary>
    public static WeightTable Parse(ClueSheet sheet, KnowledgeFile file, ICollection<Diagnostic> faults)
    {
        var table = TsvTable.Parse(file, Columns, faults);
        var byDimensions = new Dictionary<string, ClueTemplate>(StringComparer.Ordinal);
        var rows = new List<(ClueTemplate Template, byte[] Clues, int Weight)>();
        var offset = 0;
        foreach (var row in table.Rows)
        {
            if (!int.TryParse(row[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight))
            {
                faults.Add(table.Fault("KNOW014", row, 1, $"'{row[1]}' is no whole number of thousandths"));
            }
            else if (ParseClues(sheet, row[0]) is not { } clues)
            {
                faults.Add(table.Fault("KNOW014", row, 0, $"'{row[0]}' names a clue that the question '{sheet.Question}' has not"));
            }
            else
            {
                var key = string.Join(' ', clues.Select(clue => clue.Dimension));
                if (!byDimensions.TryGetValue(key, out var template))
                {
                    byDimensions.Add(key, template = MakeTemplate(sheet, [.. clues.Select(clue => clue.Dimension)], ref offset));
                }

                var values = new byte[sheet.Dimensions.Length];
                foreach (var (dimension, value) in clues)
                {
                    values[dimension] = value;
                }

                rows.Add((template, values, weight));
            }
        }

        var weights = new int[offset];
        foreach (var (template, clues, weight) in rows)
        {
            weights[template.IndexOf(clues)] = weight;
        }

        return new WeightTable(sheet, [.. byDimensions.Values.OrderBy(template => template.Offset)], weights);
    }

    /// <summary>The rows of a weight file, without its header: every weight that is not zero.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        foreach (var template in Templates)
        {
            WriteTemplate(text, template, 0, template.Offset, string.Empty);
        }

        return text.ToString();
    }

    private void WriteTemplate(StringBuilder text, ClueTemplate template, int position, int index, string clues)
    {
        if (position == template.Dimensions.Length)
        {
            if (_weights[index] != 0)
            {
                text.Append(clues.AsSpan(1)).Append('\t').Append(_weights[index].ToString(CultureInfo.InvariantCulture)).Append('\n');
            }

            return;
        }

        var dimension = Sheet.Dimensions[template.Dimensions[position]];
        for (var value = 0; value < dimension.Values.Length; value++)
        {
            WriteTemplate(text, template, position + 1, index + (value * template.Strides[position]), $"{clues} {dimension.Name}={dimension.Values[value]}");
        }
    }

    private static ClueTemplate MakeTemplate(ClueSheet sheet, int[] dimensions, ref int offset)
    {
        var strides = ImmutableArray.CreateBuilder<int>(dimensions.Length);
        var size = 1;
        foreach (var dimension in dimensions)
        {
            strides.Add(size);
            size *= sheet.Dimensions[dimension].Values.Length;
        }

        var template = new ClueTemplate([.. dimensions], strides.MoveToImmutable(), offset);
        offset += size;
        return template;
    }

    private static List<(int Dimension, byte Value)>? ParseClues(ClueSheet sheet, string text)
    {
        var clues = new List<(int Dimension, byte Value)>();
        foreach (var part in text.AsSpan().Split(' '))
        {
            var clue = text.AsSpan()[part];
            var equals = clue.IndexOf('=');
            var dimension = equals < 0 ? -1 : sheet.IndexOf(clue[..equals]);
            var value = dimension < 0 ? -1 : sheet.Dimensions[dimension].Values.IndexOf(clue[(equals + 1)..].ToString());
            if (value < 0)
            {
                return null;
            }

            clues.Add((dimension, (byte)value));
        }

        return clues;
    }
}
