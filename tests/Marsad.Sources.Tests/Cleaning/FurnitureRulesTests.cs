using Marsad.Sources.Cleaning;

namespace Marsad.Sources.Tests.Cleaning;

public sealed class FurnitureRulesTests
{
    private const string Header = "id\tmatch\ttext\tpublisher\tnote\n";

    [Theory]
    [InlineData("a\tline-equals\tx\t\t\n", null)]
    [InlineData("\n\na\tphrase\tlong enough\tone|two\tnote\r\n", null)]
    [InlineData("a\tline-equals\tx\t\n", "furniture.tsv:2:1: FURN002")]
    [InlineData("\tline-equals\tx\t\t\n", "furniture.tsv:2:1: FURN003")]
    [InlineData("a\tline-equals\tx\t\t\na\tphrase\tlong enough\t\t\n", "furniture.tsv:3:1: FURN003")]
    [InlineData("ab\tline-is\tx\t\t\n", "furniture.tsv:2:4: FURN004")]
    [InlineData("ab\tline-starts\tx\t\t\n", "furniture.tsv:2:16: FURN005")]
    [InlineData("ab\twrapped\t{{\t\t\n", "furniture.tsv:2:12: FURN005")]
    [InlineData("ab\tline-equals\t\t\t\n", "furniture.tsv:2:16: FURN005")]
    public void Tells_faults_with_line_and_column(string rows, string? fault)
    {
        var faults = FurnitureRules.Parse(new("furniture.tsv", Header + rows)).Faults;
        if (fault is null)
        {
            Assert.Empty(faults);
        }
        else
        {
            Assert.StartsWith(fault, Assert.Single(faults).ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("id\tmatch\ttext\n")]
    public void Needs_the_header(string content)
    {
        var (rules, faults) = FurnitureRules.Parse(new("furniture.tsv", content));
        Assert.Equal("FURN001", Assert.Single(faults).Code);
        Assert.Empty(rules.Rules);
    }

    [Fact]
    public void A_faulty_row_does_not_cost_the_others()
    {
        var (rules, faults) = FurnitureRules.Parse(new("furniture.tsv", Header + "a\tline-equals\tx\t\t\nbroken\nc\tline-equals\ty\t\t\n"));
        Assert.Equal(["a", "c"], rules.Rules.Select(rule => rule.Id));
        Assert.Single(faults);
    }

    [Fact]
    public void The_file_of_the_project_is_sound_and_sorted()
    {
        var content = File.ReadAllText(Path.Join(RepositoryRoot.Path, "knowledge", "outlets", "furniture.tsv"));
        var (rules, faults) = FurnitureRules.Parse(new("outlets/furniture.tsv", content));
        Assert.Empty(faults);
        Assert.NotEmpty(rules.Rules);
        Assert.Equal(rules.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), rules.Rules.Select(rule => rule.Id));
    }
}
