namespace Marsad.Cli.Tests;

/// <summary>A folder of one test's own, gone afterwards.</summary>
public abstract class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("marsad-cli-tests-");

    protected string PathOf(string name) => Path.Combine(_folder.FullName, name);

    protected string Put(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    protected string Put(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
