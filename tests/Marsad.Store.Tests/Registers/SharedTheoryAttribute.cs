using Marsad.Observatory.Knowledge;

namespace Marsad.Store.Tests.Registers;

/// <summary>A theory over a file of the shared folder beside the repository; skipped, with the reason, where that is absent.</summary>
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <summary>Names the file, below <c>../shared</c>.</summary>
    public SharedTheoryAttribute(string file)
    {
        if (!File.Exists(PathOf(file)))
        {
            Skip = $"../shared/{file} is not beside the repository";
        }
    }

    /// <summary>The file's whole path.</summary>
    public static string PathOf(string file) => Path.Combine(Path.GetDirectoryName(KnowledgeFolder.Find(null))!, "..", "shared", file);
}
