namespace Marsad.Cli;

/// <summary>What came along with the program: found by walking up from its own folder, so the working folder does not matter.</summary>
internal static class Installation
{
    /// <summary>The built pages. Where there are none, a path at which there is nothing.</summary>
    public static string Pages => Find(Path.Combine("web", "dist")) ?? Path.Combine(AppContext.BaseDirectory, "web");

    /// <summary>The sample articles, or null where they did not come along.</summary>
    public static string? Samples => Find("samples");

    private static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, relative);
            if (Directory.Exists(candidate)) { return candidate; }
        }

        return null;
    }
}
