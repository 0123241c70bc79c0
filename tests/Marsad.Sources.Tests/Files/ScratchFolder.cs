namespace Marsad.Sources.Tests.Files;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("marsad-sources-");

    public string Root => _folder.FullName;

    public string At(string name) => Path.Join(_folder.FullName, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
