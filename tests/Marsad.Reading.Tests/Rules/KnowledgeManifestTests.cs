using Marsad.Model;
using Marsad.Reading.Knowledge;

namespace Marsad.Reading.Tests.Rules;

public sealed class KnowledgeManifestTests
{
    private const string Manifest = """
        {"schemas":{"t":{"unique":["id"],"columns":[{"name":"id","required":true},{"name":"kind","values":["a","b"]}]}},
         "files":[{"path":"x/t.tsv","schema":"t"},{"path":"x/more.tsv","schema":"t","optional":true}]}
        """;

    [Theory]
    [InlineData("id\tkind\n1\ta\n2\tb", null, 0)]
    [InlineData("id\tkind\n1\tc", "KNOW013", 2)]
    [InlineData("id\tkind\n\ta", "KNOW012", 2)]
    [InlineData("id\tkind\n1\ta\n1\tb", "KNOW005", 3)]
    [InlineData("id\tsort\n1\ta", "KNOW001", 1)]
    [InlineData("id\tkind\n1\ta\tb", "KNOW002", 2)]
    public void Holds_tables_to_their_schema(string table, string? code, int line)
    {
        var faults = KnowledgeManifest.Check([new KnowledgeFile("manifest.json", Manifest), new KnowledgeFile("x/t.tsv", table)]);
        Assert.Equal(code, faults.FirstOrDefault()?.Code);
        Assert.Equal(line, faults.FirstOrDefault()?.Line ?? 0);
    }

    [Fact]
    public void Names_files_that_are_not_listed_and_listed_files_that_are_not_there()
    {
        var faults = KnowledgeManifest.Check([new KnowledgeFile("manifest.json", Manifest), new KnowledgeFile("x/other.tsv", "id")]);
        Assert.Equal(["KNOW011 x/other.tsv", "KNOW009 x/t.tsv"], faults.Select(fault => $"{fault.Code} {fault.File}"));
    }

    [Fact]
    public void Says_where_a_broken_manifest_breaks() =>
        Assert.Equal("KNOW010", Assert.Single(KnowledgeManifest.Check([new KnowledgeFile("manifest.json", "{\n nonsense")])).Code);
}
