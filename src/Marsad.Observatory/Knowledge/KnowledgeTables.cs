using Marsad.Model;
using Marsad.Reading.Knowledge;

namespace Marsad.Observatory.Knowledge;

/// <summary>Reads the tables that the rooms beside the reader need; every fault is gathered, so that <c>marsad knowledge check</c> lists them all.</summary>
internal static class KnowledgeTables
{
    /// <summary>The rows of a table by their first cell; a missing file is a fault and gives none.</summary>
    public static Dictionary<string, T> Rows<T>(
        IEnumerable<KnowledgeFile> files,
        string path,
        string[] columns,
        List<Diagnostic> faults,
        Func<TsvTable, TsvRow, T> read,
        StringComparer? comparer = null)
    {
        var rows = new Dictionary<string, T>(comparer ?? StringComparer.Ordinal);
        if (files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            faults.Add(new Diagnostic("KNOW009", path, 0, 0, "this file is needed and is not there"));
            return rows;
        }

        var table = TsvTable.Parse(file, columns, faults);
        foreach (var row in table.Rows)
        {
            if (!rows.TryAdd(row[0], read(table, row)))
            {
                faults.Add(table.Fault("KNOW005", row, 0, $"'{row[0]}' stands in an earlier row too"));
            }
        }

        return rows;
    }

    /// <summary>Reports the rows that a table lacks.</summary>
    public static void Need<T>(Dictionary<string, T> rows, IEnumerable<string> needed, string path, List<Diagnostic> faults)
    {
        foreach (var name in needed.Where(name => !rows.ContainsKey(name)))
        {
            faults.Add(new Diagnostic("KNOW016", path, 0, 0, $"the row '{name}' is needed and is not there"));
        }
    }

    /// <summary>What was read, where nothing is wrong with it.</summary>
    /// <exception cref="KnowledgeFolderException">Something is; the message has the first fault.</exception>
    public static T Sound<T>(Func<List<Diagnostic>, T> read)
    {
        var faults = new List<Diagnostic>();
        var result = read(faults);
        return faults is [var first, ..] ? throw new KnowledgeFolderException(first.ToString()) : result;
    }
}
