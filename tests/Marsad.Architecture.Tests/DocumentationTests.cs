using System.CommandLine;
using System.Text.RegularExpressions;
using Marsad.Cli.Commands;

namespace Marsad.Architecture.Tests;

public sealed partial class DocumentationTests
{
    private static readonly string CliPage = Repository.Text("docs/cli.md");
    private static readonly string DiagnosticsPage = Repository.Text("docs/diagnostics.md");

    public static TheoryData<string> Verbs => [.. AllVerbs(MarsadCommand.Create(), "marsad").Select(verb => verb.Path)];

    public static TheoryData<string, string> Options
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (path, command) in AllVerbs(MarsadCommand.Create(), "marsad"))
            {
                foreach (var option in command.Options) { cases.Add(path, option.Name); }
            }

            return cases;
        }
    }

    public static TheoryData<string> CodesInSource =>
        [.. Repository.Sources.SelectMany(file => Code.Matches(Repository.Text(file))).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Verbs))]
    public void Every_verb_has_a_heading(string path) => Assert.Contains($"\n## `{path}", CliPage, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Options))]
    public void Every_option_stands_under_its_verb(string path, string option)
    {
        var section = CliPage[CliPage.IndexOf($"\n## `{path}", StringComparison.Ordinal)..];
        var end = section.IndexOf("\n## ", 1, StringComparison.Ordinal);
        Assert.Contains($"`{option}", end < 0 ? section : section[..end], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(CodesInSource))]
    public void Every_diagnostic_is_explained(string code) => Assert.Contains($"`{code}`", DiagnosticsPage, StringComparison.Ordinal);

    [Fact]
    public void Every_explained_diagnostic_exists()
    {
        var known = Repository.Sources.SelectMany(file => Code.Matches(Repository.Text(file))).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(CodeOnPage.Matches(DiagnosticsPage), match => Assert.Contains(match.Groups[1].Value, known));
    }

    private static IEnumerable<(string Path, Command Command)> AllVerbs(Command command, string path)
    {
        yield return (path, command);
        foreach (var child in command.Subcommands)
        {
            foreach (var verb in AllVerbs(child, $"{path} {child.Name}")) { yield return verb; }
        }
    }

    [GeneratedRegex(@"""([A-Z]{2,10}[0-9]{3})""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"^\| `([A-Z]{2,10}[0-9]{3})`", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeOnPage { get; }
}
