namespace Marsad.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("", "needs a verb")]
    [InlineData("raed x", "did you mean 'read'?")]
    [InlineData("knowledge chek", "did you mean 'check'?")]
    [InlineData("read", "PATH")]
    [InlineData("read --jsn x", "did you mean '--json'?")]
    [InlineData("read x --threads 0", "--threads takes 1 to 1024")]
    [InlineData("read x --threads many", "--threads")]
    [InlineData("read x --published 2019-13-01", "'2019-13-01'")]
    [InlineData("annotate x --anchor yesterday", "--anchor takes a day")]
    [InlineData("annotate x --layers numbers,names", "'names'")]
    [InlineData("serve --port 70000", "--port takes 0 to 65535")]
    [InlineData("ingest --record", "--record")]
    [InlineData("bench", "needs a verb: read, rules, alarms")]
    [InlineData("places import x --name ../x", "--name takes")]
    [InlineData("bench read --seconds 0", "--seconds takes 1 to 3600")]
    [InlineData("incidents shwo 1", "did you mean 'show'?")]
    [InlineData("incidents merge 1", "OTHER")]
    [InlineData("incidents split 1", "CLAIM")]
    [InlineData("incidents --jsn", "did you mean '--json'?")]
    [InlineData("incidents undo one", "NUMBER takes the number of a decision, not 'one'")]
    [InlineData("incidents --from April", "--from takes a day")]
    [InlineData("toll --harm hurt", "--harm takes one of killed")]
    [InlineData("toll --by week", "--by takes one of none, month")]
    [InlineData("toll --geojson", "--geojson needs --by place")]
    [InlineData("toll --json --csv", "give one of them")]
    [InlineData("incidents --policy highest", "--policy takes one of latest-of-each-origin")]
    [InlineData("toll --policy highest", "--policy takes one of latest-of-each-origin")]
    public void A_command_line_that_is_not_understood_ends_with_2_and_says_why(string line, string expected)
    {
        var ended = MarsadProcess.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, ended.Code);
        Assert.Contains(expected, ended.Error, StringComparison.Ordinal);
        Assert.Contains("--help", ended.Error, StringComparison.Ordinal);
        Assert.Empty(ended.Output);
    }

    [Theory]
    [InlineData("--help", "read")]
    [InlineData("--version", "0.1.0")]
    [InlineData("read --help", "--json")]
    [InlineData("annotate --help", "--layers")]
    [InlineData("ingest --help", "--record")]
    [InlineData("serve --help", "4310")]
    [InlineData("demo --help", "--port")]
    [InlineData("knowledge check --help", "--knowledge")]
    [InlineData("bench read --help", "--seconds")]
    [InlineData("bench rules --help", "--seconds")]
    [InlineData("places import --help", "--name")]
    [InlineData("rules stats --help", "--gold")]
    [InlineData("bench alarms --help", "--sample")]
    [InlineData("incidents --help", "decisions")]
    [InlineData("incidents show --help", "--json")]
    [InlineData("incidents merge --help", "--why")]
    [InlineData("incidents split --help", "--who")]
    [InlineData("incidents undo --help", "NUMBER")]
    [InlineData("incidents decisions --help", "--json")]
    [InlineData("toll --help", "--explain")]
    public void Help_goes_to_standard_output(string line, string expected)
    {
        var ended = MarsadProcess.Run(line.Split(' '));
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Contains(expected, ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve --record there-is-no-such.db", "marsad ingest")]
    [InlineData("incidents --record there-is-no-such.db", "Ingest some articles into it first")]
    [InlineData("incidents decisions --record there-is-no-such.db", "Ingest some articles into it first")]
    [InlineData("toll --record there-is-no-such.db", "Ingest some articles into it first")]
    [InlineData("read x --knowledge there-is-no-such-folder", "there-is-no-such-folder")]
    [InlineData("knowledge check --knowledge there-is-no-such-folder", "there-is-no-such-folder")]
    public void What_is_missing_ends_with_1_and_says_what_to_do(string line, string expected)
    {
        var ended = MarsadProcess.Run(line.Split(' '));
        Assert.Equal(1, ended.Code);
        Assert.Contains(expected, ended.Output + ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }
}
