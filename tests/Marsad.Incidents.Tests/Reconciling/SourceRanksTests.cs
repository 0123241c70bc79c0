using Marsad.Incidents.Reconciling;
using Marsad.Model;

namespace Marsad.Incidents.Tests.Reconciling;

public sealed class SourceRanksTests
{
    [Fact]
    public void Rows_that_stand_for_many_are_used()
    {
        Assert.Equal(80, Told.Ranks.Of(new ActorKey("sohr")).Rank);
        Assert.Equal(50, Told.Ranks.Of(new ActorKey("russia")).Rank);
        Assert.Equal(40, Told.Ranks.Of(ActorKey.Other("x")).Rank);
        Assert.Equal(35, Told.Ranks.Of(null).Rank);
        Assert.Equal(new ActorKey("syria"), Told.Ranks.SideOf(new ActorKey("sana")));
    }

    [Fact]
    public void The_shipped_table_has_no_fault()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Marsad.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        var faults = new List<Diagnostic>();
        var ranks = SourceRanks.Parse(new KnowledgeFile("codebook/source-ranks.tsv", File.ReadAllText(Path.Combine(folder, "knowledge", "codebook", "source-ranks.tsv"))), faults);
        Assert.Empty(faults);
        Assert.True(ranks.Of(new ActorKey("sohr")).Rank > ranks.OwnVoice.Rank);
        Assert.True(ranks.OwnVoice.Rank > ranks.AboutEnemies.Rank);
    }

    [Theory]
    [InlineData("source\trank\n", "RANK001", 1, 1)]
    [InlineData("source\trank\tkind\tspeaks-for\tnote\nsohr\t80\n", "RANK002", 2, 1)]
    [InlineData("source\trank\tkind\tspeaks-for\tnote\nsohr\t101\tmonitor\n", "RANK003", 2, 6)]
    [InlineData("source\trank\tkind\tspeaks-for\tnote\nsohr\t1\tmonitor\nsohr\t2\tmonitor\n", "RANK005", 3, 1)]
    [InlineData("", "RANK004", 0, 0)]
    public void Faults_are_told_with_their_place(string content, string code, int line, int column)
    {
        var faults = new List<Diagnostic>();
        SourceRanks.Parse(new KnowledgeFile("ranks.tsv", content), faults);
        Assert.Contains(faults, fault => (fault.Code, fault.Line, fault.Column) == (code, line, column));
    }
}
