using System.Text.RegularExpressions;

namespace Marsad.Architecture.Tests;

public sealed partial class TreeTests
{
    private static readonly string[] Texts =
        [".cs", ".md", ".tsv", ".json", ".jsonl", ".csproj", ".props", ".slnx", ".txt", ".sh", ".sql", ".ts", ".tsx", ".css", ".html", ".rules", ".yml", ""];

    [Fact]
    public void No_file_names_a_folder_of_somebodys_machine()
    {
        var named = Repository.Files()
            .Where(file => Texts.Contains(Path.GetExtension(file), StringComparer.Ordinal))
            .Where(file => MachinePath.IsMatch(Repository.Text(file)));
        Assert.Empty(named);
    }

    [Theory]
    [InlineData("see /" + "home/ana/x", true)]
    [InlineData("C:" + "\\Users\\ana", true)]
    [InlineData("https://example.org/home/ana", false)]
    public void The_pattern_tells_machines_from_addresses(string text, bool expected) =>
        Assert.Equal(expected, MachinePath.IsMatch(text));

    [GeneratedRegex(@"(?<![\w.\-}\])>*~])/(?:home|root|work|Users|tmp)/|\b[A-Z]:\\Users\\", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex MachinePath { get; }
}
