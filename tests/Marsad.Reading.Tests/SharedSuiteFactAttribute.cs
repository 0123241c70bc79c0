namespace Marsad.Reading.Tests;

/// <summary>A fact over a file of the shared folder beside the repository; skipped, with the reason, where that is absent.</summary>
internal sealed class SharedSuiteFactAttribute : FactAttribute
{
    /// <summary>Names the file, below <c>../shared</c>.</summary>
    public SharedSuiteFactAttribute(string file)
    {
        if (!File.Exists(PathOf(file)))
        {
            Skip = $"../shared/{file} is not beside the repository";
        }
    }

    /// <summary>The file's whole path.</summary>
    public static string PathOf(string file) => Path.Combine(ReadingBench.Root, "..", "shared", file);
}
