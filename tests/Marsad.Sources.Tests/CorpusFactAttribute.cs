namespace Marsad.Sources.Tests;

/// <summary>A test over real news, which lies beside the repository and not in it; skipped with the reason where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (!Directory.Exists(Folder))
        {
            Skip = "The measuring corpus is not beside the repository (../shared/corpus); it is third-party text and not part of the project.";
        }
    }

    public static string Folder { get; } = Path.GetFullPath(Path.Join(RepositoryRoot.Path, "..", "shared", "corpus"));
}
