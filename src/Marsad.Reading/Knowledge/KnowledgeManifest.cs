using System.Collections.Immutable;
using System.Text.Json;
using Marsad.Model;

namespace Marsad.Reading.Knowledge;

/// <summary>Holds knowledge files to <c>manifest.json</c>: which files there are, and the schema of each.</summary>
public static class KnowledgeManifest
{
    /// <summary>The manifest's path.</summary>
    public const string Path = "manifest.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>All that is wrong with the files by the manifest, in file order.</summary>
    public static ImmutableArray<Diagnostic> Check(IReadOnlyList<KnowledgeFile> files)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        if (files.FirstOrDefault(file => file.Path == Path) is not { } file)
        {
            return [new Diagnostic("KNOW009", Path, 0, 0, "this file is needed and is not there")];
        }

        if (Parse(file, faults) is { } manifest)
        {
            CheckFiles(manifest, files, faults);
        }

        return faults.ToImmutable();
    }

    private static ManifestContent? Parse(KnowledgeFile file, ImmutableArray<Diagnostic>.Builder faults)
    {
        try
        {
            return JsonSerializer.Deserialize<ManifestContent>(file.Content, Options);
        }
        catch (JsonException fault)
        {
            faults.Add(new Diagnostic("KNOW010", Path, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1, $"not valid: {fault.Message}"));
            return null;
        }
    }

    private static void CheckFiles(ManifestContent manifest, IReadOnlyList<KnowledgeFile> files, ImmutableArray<Diagnostic>.Builder faults)
    {
        var listed = manifest.Files.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Path != Path).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if ((listed.GetValueOrDefault(file.Path) ?? manifest.Files.FirstOrDefault(entry => Covers(entry.Path, file.Path))) is not { } entry)
            {
                faults.Add(new Diagnostic("KNOW011", file.Path, 0, 0, $"{Path} does not list this file; add it with its schema, licence and origin"));
            }
            else if (!manifest.Schemas.TryGetValue(entry.Schema, out var schema))
            {
                faults.Add(new Diagnostic("KNOW010", Path, 0, 0, $"'{entry.Path}' has the schema '{entry.Schema}', which is not defined"));
            }
            else
            {
                CheckTable(file, schema, faults);
            }
        }

        foreach (var entry in manifest.Files.Where(entry => !entry.Optional && files.All(file => file.Path != entry.Path)))
        {
            faults.Add(new Diagnostic("KNOW009", entry.Path, 0, 0, $"{Path} lists this file and it is not there"));
        }
    }

    /// <summary>An entry such as <c>places/imported/*.tsv</c> stands for all files of its ending in its folder.</summary>
    private static bool Covers(string pattern, string path)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        return star >= 0 && path.Length > pattern.Length - 1
            && path.StartsWith(pattern[..star], StringComparison.Ordinal)
            && path.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal)
            && path.IndexOf('/', star) < 0;
    }

    private static void CheckTable(KnowledgeFile file, ManifestSchema schema, ImmutableArray<Diagnostic>.Builder faults)
    {
        if (schema.Columns.IsEmpty)
        {
            return;
        }

        var table = TsvTable.Parse(file, schema.Columns.Select(column => column.Name).ToArray(), faults);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var unique = schema.Columns.Select((column, index) => (column.Name, index)).Where(column => schema.Unique.Contains(column.Name)).Select(column => column.index).ToArray();
        foreach (var row in table.Rows)
        {
            for (var column = 0; column < schema.Columns.Length; column++)
            {
                CheckCell(table, row, column, schema.Columns[column], faults);
            }

            if (unique.Length > 0 && !seen.Add(string.Join('\t', unique.Select(column => row[column]))))
            {
                faults.Add(table.Fault("KNOW005", row, unique[0], $"'{row[unique[0]]}' stands in an earlier row too"));
            }
        }
    }

    private static void CheckCell(TsvTable table, TsvRow row, int index, ManifestColumn column, ImmutableArray<Diagnostic>.Builder faults)
    {
        if (column.Required && row[index].Length == 0)
        {
            faults.Add(table.Fault("KNOW012", row, index, $"the column '{column.Name}' must not be empty"));
        }
        else if (!column.Values.IsDefaultOrEmpty && row[index].Length > 0 && !column.Values.Contains(row[index]))
        {
            faults.Add(table.Fault("KNOW013", row, index, $"'{row[index]}' is no value of '{column.Name}'; values are {string.Join(", ", column.Values)}"));
        }
    }

    private sealed record ManifestContent(ImmutableDictionary<string, ManifestSchema> Schemas, ImmutableArray<ManifestFile> Files);

    private sealed record ManifestSchema(ImmutableArray<ManifestColumn> Columns)
    {
        public ImmutableArray<string> Unique { get; init; } = [];
    }

    private sealed record ManifestColumn(string Name, bool Required, ImmutableArray<string> Values);

    private sealed record ManifestFile(string Path, string Schema, bool Optional);
}
