using System.Text;
using Marsad.Model;

namespace Marsad.Observatory.Knowledge;

/// <summary>Finds the folder of domain knowledge and loads its files; what they say is for the engine to judge.</summary>
public static class KnowledgeFolder
{
    /// <summary>Environment variable that names the folder.</summary>
    public const string Variable = "MARSAD_KNOWLEDGE";

    private const string Name = "knowledge";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The knowledge folder: the given one; else the one <see cref="Variable"/> names; else the first <c>knowledge</c> beside or above the program.</summary>
    /// <param name="given">What the user named, or null.</param>
    /// <exception cref="KnowledgeFolderException">There is none.</exception>
    public static string Find(string? given) =>
        Find(given, Environment.GetEnvironmentVariable(Variable), AppContext.BaseDirectory);

    /// <summary>Loads every table (<c>.tsv</c>), rule file (<c>.rules</c>) and the manifest, in ordinal order of their paths.</summary>
    /// <remarks>Hidden folders and folders of downloaded packages are left out: nobody edits knowledge there.</remarks>
    /// <param name="folder">The folder.</param>
    /// <exception cref="KnowledgeFolderException">It or a file in it cannot be read, or a file is not UTF-8.</exception>
    public static IReadOnlyList<KnowledgeFile> Load(string folder)
    {
        try
        {
            return
            [
                .. Files(new DirectoryInfo(folder), "")
                    .OrderBy(file => file.Path, StringComparer.Ordinal)
                    .Select(file => new KnowledgeFile(file.Path, ReadText(file.File.FullName))),
            ];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new KnowledgeFolderException($"The knowledge folder {folder} cannot be read: {fault.Message}", fault);
        }
    }

    internal static string Find(string? given, string? variable, string start)
    {
        if (given is not null)
        {
            return Existing(given, "Name the folder that holds the knowledge files.");
        }

        if (!string.IsNullOrEmpty(variable))
        {
            return Existing(variable, $"It is named by the environment variable {Variable}: mend that, or unset it.");
        }

        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Name);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new KnowledgeFolderException(
            $"There is no folder \"{Name}\" beside the program or above it. Name it with --knowledge, or in the environment variable {Variable}.");
    }

    private static string Existing(string folder, string advice) =>
        Directory.Exists(folder) ? folder : throw new KnowledgeFolderException($"There is no folder {folder}. {advice}");

    private static IEnumerable<(string Path, FileInfo File)> Files(DirectoryInfo folder, string prefix)
    {
        foreach (var file in folder.EnumerateFiles().Where(IsKnowledge))
        {
            yield return (prefix + file.Name, file);
        }

        foreach (var below in folder.EnumerateDirectories().Where(below => below.Name[0] != '.' && below.Name != "node_modules"))
        {
            foreach (var found in Files(below, prefix + below.Name + "/"))
            {
                yield return found;
            }
        }
    }

    private static bool IsKnowledge(FileInfo file) =>
        file.Name[0] != '.' && (file.Extension is ".tsv" or ".rules" || file.Name == "manifest.json");

    private static string ReadText(string path)
    {
        try
        {
            using var reader = new StreamReader(path, Utf8);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException fault)
        {
            throw new KnowledgeFolderException($"{path} is not UTF-8. Save it as UTF-8.", fault);
        }
    }
}
