using System.Diagnostics;
using System.Text.Json;
using Marsad.Store.Sqlite;

namespace Marsad.Cli.Tests;

public sealed class IngestTests : ScratchFolder
{
    private const int Inputs = 2000;
    private const int Records = 4;
    private const int KillsEach = 5;

    [Fact]
    public void Every_input_is_counted_once()
    {
        var wire = Put("wire.jsonl", Articles.Records(5) + Articles.Record(4) + "\n{broken\n");
        var ended = MarsadProcess.Run(["ingest", "--json", wire, "--record", PathOf("r.db")]);
        Assert.Equal(3, ended.Code);
        using var summary = JsonDocument.Parse(ended.Output);
        Assert.Equal((7, 5, 1, 1), (Count("inputs"), Count("added"), Count("duplicates"), Count("rejected")));
        Assert.Equal(7, summary.RootElement.GetProperty("firstRejected")[0].GetProperty("record").GetInt32());

        int Count(string name) => summary.RootElement.GetProperty(name).GetInt32();
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        var wire = Put("wire.jsonl", Articles.Records(20));
        string[] arguments = ["ingest", wire, "--record", PathOf("r.db")];
        MarsadProcess.Run(arguments);
        var before = Digest("r.db");
        var again = MarsadProcess.Run(arguments);
        Assert.Equal(0, again.Code);
        Assert.Contains("20 unchanged", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, Digest("r.db"));
    }

    [Fact]
    public void A_run_that_is_killed_again_and_again_comes_to_the_record_of_one_that_is_not()
    {
        var wire = Put("wire.jsonl", Articles.Records(Inputs));
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, MarsadProcess.Run(["ingest", wire, "--record", PathOf("whole.db")]).Code);
        var whole = (int)clock.ElapsedMilliseconds;
        var random = new Random(20190421);
        for (var record = 0; record < Records; record++)
        {
            var name = $"killed-{record}.db";
            for (var kill = 0; kill < KillsEach; kill++) { KillAfter(random.Next(whole), wire, name); }
            Assert.Equal(0, MarsadProcess.Run(["ingest", wire, "--record", PathOf(name)]).Code);
            Assert.Equal(Digest("whole.db"), Digest(name));
        }
    }

    private void KillAfter(int milliseconds, string wire, string record)
    {
        using var process = MarsadProcess.Start(["ingest", wire, "--record", PathOf(record)]);
        process.WaitForExit(milliseconds);
        process.Kill();
        process.WaitForExit();
    }

    private string Digest(string record)
    {
        using var opened = SqliteRecord.OpenExisting(PathOf(record));
        Assert.Empty(opened.Check());
        return opened.Digest();
    }
}
