namespace Marsad.Cli.Tests;

/// <summary>A copy of the project's knowledge that a test may change.</summary>
internal static class KnowledgeCopy
{
    /// <summary>Makes the copy; imports of the developer's own are left out.</summary>
    public static string Make(string to)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "knowledge"))) { folder = folder.Parent; }
        return Copy(Path.Combine(folder.FullName, "knowledge"), to);
    }

    private static string Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) { File.Copy(file, Path.Combine(to, Path.GetFileName(file))); }
        foreach (var folder in Directory.GetDirectories(from).Where(folder => Path.GetFileName(folder) is not ("node_modules" or "imported")))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }

        return to;
    }
}
