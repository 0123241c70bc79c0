using System.Security.Cryptography;
using System.Text;
using Marsad.Model;
using Marsad.Observatory.Knowledge;
using Marsad.Reading.Places.Importing;
using Marsad.Sources;
using Marsad.Sources.Cleaning;

namespace Marsad.Observatory.Places;

/// <summary>Brings a user's tables of places into the knowledge, lists them, and takes them out again.</summary>
/// <remarks>Each import is one file of its own; the project's tables are never touched.</remarks>
/// <param name="folder">The knowledge folder.</param>
public sealed class PlaceImports(string folder)
{
    private const long MostBytes = 1L << 28;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private string ImportFolder => Path.Combine(folder, ImportedPlaces.Folder.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Names of the imports, in ordinal order, with how many places each has.</summary>
    public IReadOnlyList<(string Name, int Places)> List() =>
        !Directory.Exists(ImportFolder) ? []
        : [.. Directory.EnumerateFiles(ImportFolder, "*.tsv")
            .Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadLines(path).Count(line => line.Length > 0 && line[0] != '#') - 1))
            .OrderBy(import => import.Item1, StringComparer.Ordinal)];

    /// <summary>Brings a table in, under a name; one of that name is replaced.</summary>
    /// <param name="path">The table: a GeoNames dump, or comma-, semicolon- or tab-separated with a header; also in gzip.</param>
    /// <param name="name">The import's name; null takes it from the file's.</param>
    /// <exception cref="KnowledgeFolderException">The knowledge cannot be read.</exception>
    /// <exception cref="IOException">The knowledge folder cannot be written to.</exception>
    public PlaceImport Import(string path, string? name)
    {
        var (lines, rejection) = Lines(path);
        if (rejection is not null)
        {
            return new PlaceImport(null, 0, PlaceImport.Effect.None, 0, 0, [new Diagnostic(rejection.Code, rejection.Origin.File, (int)rejection.Origin.Record, 1, rejection.Reason)]);
        }

        var knowledge = KnowledgeFolder.Load(folder);
        var generic = GenericPlaceWords.Parse(knowledge.FirstOrDefault(file => file.Path == GenericPlaceWords.Path) ?? new KnowledgeFile(GenericPlaceWords.Path, string.Empty));
        var supplied = new PlaceTable(path, generic).Read(lines);
        var chosen = name ?? NameOf(path);
        var effect = supplied.Places.IsEmpty ? PlaceImport.Effect.None
            : Keep(chosen, ImportedPlaces.Write(supplied.Places, Origin(path, lines), knowledge, generic));
        return new PlaceImport(
            effect == PlaceImport.Effect.None ? null : chosen, supplied.Places.Length, effect, supplied.Nameless, supplied.OtherKinds, supplied.Faults);
    }

    /// <summary>Takes an import out again; false where there is none of the name.</summary>
    public bool Remove(string name)
    {
        var file = FileOf(name);
        if (!File.Exists(file))
        {
            return false;
        }

        File.Delete(file);
        return true;
    }

    /// <summary>True for a name that an import may bear: it is also a file's.</summary>
    public static bool IsName(string name) =>
        name.Length is > 0 and <= 64 && char.IsAsciiLetterOrDigit(name[0]) && name.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or '.');

    /// <summary>The name that an import gets from its file's.</summary>
    public static string NameOf(string path)
    {
        var file = Path.GetFileName(path);
        foreach (var ending in (ReadOnlySpan<string>)[".gz", ".txt", ".tsv", ".csv"])
        {
            file = file.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? file[..^ending.Length] : file;
        }

        var name = string.Concat(file.Select(unit => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '.' ? unit : '-')).Trim('-', '_', '.');
        return name.Length == 0 ? "places" : name[..Math.Min(64, name.Length)];
    }

    private PlaceImport.Effect Keep(string name, string table)
    {
        var file = FileOf(name);
        var isKnown = File.Exists(file);
        if (isKnown && File.ReadAllText(file) == table)
        {
            return PlaceImport.Effect.Unchanged;
        }

        // Whole or not at all: who reads the knowledge meanwhile sees the old file or the new one.
        Directory.CreateDirectory(ImportFolder);
        var draft = file + ".new";
        File.WriteAllText(draft, table, Utf8);
        File.Move(draft, file, overwrite: true);
        return isKnown ? PlaceImport.Effect.Replaced : PlaceImport.Effect.Added;
    }

    private string FileOf(string name) =>
        IsName(name) ? Path.Combine(ImportFolder, name + ".tsv") : throw new ArgumentException("No name of an import.", nameof(name));

    private static string Origin(string path, List<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
        {
            hash.AppendData(Utf8.GetBytes(line + "\n"));
        }

        return $"{Path.GetFileName(path)}, {lines.Count} lines, SHA-256 {Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }

    private static (List<string> Lines, Intake.Rejected? Rejection) Lines(string path)
    {
        var limits = new InputLimits { MaxDocumentBytes = (int)MostBytes, MaxArticleChars = (int)MostBytes };
        var lines = new List<string>();
        foreach (var intake in new InputReader(limits, new PageCleaner(FurnitureRules.None)).ReadLines([path]))
        {
            if (intake is Intake.Rejected rejected)
            {
                return ([], rejected);
            }

            lines.Add(((Intake.Accepted)intake).Article.Text);
        }

        return (lines, null);
    }
}
