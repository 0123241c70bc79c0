using Marsad.Observatory.Knowledge;

namespace Marsad.Store.Tests;

/// <summary>Finding and loading the knowledge folder.</summary>
public sealed class KnowledgeFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Loads_knowledge_files_in_ordinal_order_and_leaves_the_rest()
    {
        string[] files =
        [
            "rules/Z.rules", "rules/a.rules", "manifest.json", "arabic/months.tsv", "arabic-more/x.tsv", "README.md", "arabic/.hidden.tsv",
            ".git/config.tsv", "places/base/node_modules/cities/data.tsv", "places/base/package.json", "arabic/months.tsv~",
        ];
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(file))!);
            File.WriteAllText(_folder.File(file), "\ufeffid\tname\n" + file + "\n");
        }

        var loaded = KnowledgeFolder.Load(_folder.Path);

        Assert.Equal(["arabic-more/x.tsv", "arabic/months.tsv", "manifest.json", "rules/Z.rules", "rules/a.rules"], loaded.Select(file => file.Path));
        Assert.All(loaded, file => Assert.Equal("id\tname\n" + file.Path + "\n", file.Content));
    }

    [Fact]
    public void Says_which_file_is_not_utf8()
    {
        File.WriteAllBytes(_folder.File("old.tsv"), [0x69, 0x64, 0xE3, 0xC7]);
        var fault = Assert.Throws<KnowledgeFolderException>(() => KnowledgeFolder.Load(_folder.Path));
        Assert.Contains(_folder.File("old.tsv"), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_the_folder_is_missing() =>
        Assert.Throws<KnowledgeFolderException>(() => KnowledgeFolder.Load(_folder.File("none")));

    /// <summary>What the user gave, what the environment names, where the program stands (below the test's folder), and what is found.</summary>
    public static TheoryData<string?, string?, string, string?> Places => new()
    {
        { "mine", "theirs", "bin/deep", "mine" },
        { null, "theirs", "bin/deep", "theirs" },
        { null, "", "bin/deep", "knowledge" },
        { null, null, "bin/deep", "knowledge" },
        { null, null, "bin/near/deep", "bin/near/knowledge" },
        { "none", "theirs", "bin/deep", null },
        { null, "none", "bin/deep", null },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Finds_the_folder(string? given, string? variable, string start, string? expected)
    {
        foreach (var folder in (string[])["mine", "theirs", "knowledge", "bin/deep", "bin/near/knowledge", "bin/near/deep"])
        {
            Directory.CreateDirectory(_folder.File(folder));
        }

        string Find() => KnowledgeFolder.Find(
            given is null ? null : _folder.File(given),
            string.IsNullOrEmpty(variable) ? variable : _folder.File(variable),
            _folder.File(start));

        if (expected is null)
        {
            Assert.Throws<KnowledgeFolderException>(Find);
        }
        else
        {
            Assert.Equal(_folder.File(expected), Find());
        }
    }

    public void Dispose() => _folder.Dispose();
}
