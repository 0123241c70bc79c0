using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Reading.Knowledge;

/// <summary>A tab-separated knowledge file: header row, then rows; empty lines and lines that start with '#' are skipped.</summary>
public sealed class TsvTable
{
    private TsvTable(string path, ImmutableArray<TsvRow> rows) => (Path, Rows) = (path, rows);

    /// <summary>The file's path below <c>knowledge/</c>.</summary>
    public string Path { get; }

    /// <summary>Its rows, in file order.</summary>
    public ImmutableArray<TsvRow> Rows { get; }

    /// <summary>Parses a file whose header must name exactly the given columns; faulty rows are reported and left out.</summary>
    public static TsvTable Parse(KnowledgeFile file, ReadOnlySpan<string> columns, ICollection<Diagnostic> faults)
    {
        var rows = ImmutableArray.CreateBuilder<TsvRow>();
        var (line, headerSeen) = (0, false);
        foreach (var range in file.Content.AsSpan().Split('\n'))
        {
            line++;
            var text = file.Content.AsSpan()[range].TrimEnd('\r');
            if (text.IsWhiteSpace() || text[0] == '#')
            {
                continue;
            }

            if (headerSeen)
            {
                AddRow(file, columns.Length, line, text, rows, faults);
                continue;
            }

            headerSeen = true;
            if (!HeaderFits(text, columns))
            {
                faults.Add(new Diagnostic("KNOW001", file.Path, line, 1, $"the header must be these columns, tab-separated: {string.Join(", ", columns!)}"));
                break;
            }
        }

        return new TsvTable(file.Path, rows.ToImmutable());
    }

    /// <summary>A fault at a row of this table.</summary>
    public Diagnostic Fault(string code, TsvRow row, int column, string message)
    {
        var position = 1;
        for (var i = 0; i < column; i++)
        {
            position += row[i].Length + 1;
        }

        return new Diagnostic(code, Path, row.Line, position, message);
    }

    private static bool HeaderFits(ReadOnlySpan<char> header, ReadOnlySpan<string> columns)
    {
        var column = 0;
        foreach (var range in header.Split('\t'))
        {
            if (column >= columns.Length || !header[range].Trim().SequenceEqual(columns[column]))
            {
                return false;
            }

            column++;
        }

        return column == columns.Length;
    }

    private static void AddRow(KnowledgeFile file, int columns, int line, ReadOnlySpan<char> text, ImmutableArray<TsvRow>.Builder rows, ICollection<Diagnostic> faults)
    {
        var cells = ImmutableArray.CreateBuilder<string>(columns);
        foreach (var range in text.Split('\t'))
        {
            cells.Add(text[range].Trim().ToString());
        }

        if (cells.Count > columns)
        {
            faults.Add(new Diagnostic("KNOW002", file.Path, line, 1, $"{cells.Count} cells, but the header names {columns} columns"));
            return;
        }

        while (cells.Count < columns)
        {
            cells.Add(string.Empty);
        }

        rows.Add(new TsvRow(line, cells.ToImmutable()));
    }
}
