namespace Marsad.Cli.Tests;

public sealed class KnowledgeTests : ScratchFolder
{
    [Fact]
    public void The_projects_own_knowledge_has_no_faults() =>
        Assert.Equal((0, ""), (MarsadProcess.Run(["knowledge", "check"]) is var ended ? ended.Code : -1, ended.Output));

    [Fact]
    public void A_fault_is_told_with_file_and_line()
    {
        var copy = KnowledgeCopy.Make(PathOf("knowledge"));
        var broken = Path.Combine(copy, "arabic", "clitics.tsv");
        File.AppendAllText(broken, "one lonely cell\n");
        var line = File.ReadLines(broken).Count();
        var ended = MarsadProcess.Run(["knowledge", "check", "--knowledge", copy]);
        Assert.Equal(1, ended.Code);
        Assert.Contains($"arabic/clitics.tsv:{line}:", ended.Output, StringComparison.Ordinal);
    }
}
