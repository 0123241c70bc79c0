namespace Marsad.Architecture.Tests;

/// <summary>The checked-out tree, as the tests look at it.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = [".git", "bin", "obj", "node_modules", "artifacts", "dist", "TestResults"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Projects under <c>src/</c>, by name, in ordinal order.</summary>
    public static IEnumerable<string> Rooms =>
        Directory.GetDirectories(Path.Combine(Root, "src")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    /// <summary>Every file below a folder of the tree that is not built or fetched, with forward slashes, from the root.</summary>
    public static IEnumerable<string> Files(string folder = "")
    {
        var start = Path.Combine(Root, folder);
        foreach (var file in Directory.GetFiles(start).Order(StringComparer.Ordinal))
        {
            yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        }

        foreach (var child in Directory.GetDirectories(start).Order(StringComparer.Ordinal))
        {
            if (NotOurs.Contains(Path.GetFileName(child), StringComparer.Ordinal)) { continue; }
            foreach (var file in Files(Path.GetRelativePath(Root, child))) { yield return file; }
        }
    }

    /// <summary>C# files under <c>src/</c>.</summary>
    public static IEnumerable<string> Sources => Files("src").Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>The whole text of a file of the tree.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Marsad.slnx"))) { folder = folder.Parent; }
        return folder?.FullName ?? throw new InvalidOperationException("Run the tests from within the repository.");
    }
}
