using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Marsad.Cli.Terminal;
using Marsad.Observatory;
using Marsad.Observatory.Ingesting;
using Marsad.Observatory.Reading;
using Marsad.Store.Sqlite;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad ingest</c>: articles into a record, an outcome for every input.</summary>
internal static class IngestCommand
{
    // The summary is data for programs and terminals, never put into a page; Arabic stays legible.
    private static readonly JsonSerializerOptions SummaryForm =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        var json = new Option<bool>("--json") { Description = "The summary as one line of JSON" };
        var (record, published) = (SharedOptions.Record(), SharedOptions.Published());
        var (threads, knowledge, limit) = (SharedOptions.Threads(), SharedOptions.Knowledge(), SharedOptions.Limit());
        var command = new Command("ingest", "Reads articles into a record; run again, it completes what is missing.")
        {
            paths, record, json, published, threads, knowledge, limit,
        };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var engine = EngineStart.Open(screen, parsed.GetValue(knowledge), parsed.GetValue(limit));
            var articles = new ReadArticles(EngineStart.Dated(engine.Read, parsed.GetValue(published)), engine.Inputs, parsed.GetValue(threads));
            var file = parsed.GetRequiredValue(record);
            var summary = Run(screen, articles, parsed.GetRequiredValue(paths), file, stop);
            if (parsed.GetValue(json)) { screen.Output.WriteLine(Json(file, summary)); }
            else { screen.Output.WriteLine($"{Sentence(summary.Counts)} {file}"); }
            return Task.FromResult(Code(summary, stop));
        });
        return command;
    }

    /// <summary>Reads the inputs into a record, shows progress, and tells which inputs were rejected.</summary>
    public static IngestSummary Run(
        Screen screen, ReadArticles articles, IEnumerable<string> paths, string file, CancellationToken stop)
    {
        using var record = SqliteRecord.Open(file);
        var ingest = new IngestArticles(articles, record, Engine.Fold);
        var summary = IngestBar.Show(screen, progress => ingest.Run(paths, progress, stop));
        foreach (var refusal in summary.FirstRejected) { screen.Say($"{refusal.Origin}: {refusal.Reason} ({refusal.Code})"); }
        var untold = summary.Counts.Rejected - summary.FirstRejected.Length;
        if (untold > 0) { screen.Say($"{untold} more inputs were rejected; the record has the reasons"); }
        if (summary.Counts.Inputs == 0 && !summary.Interrupted) { screen.Say("no article was found there"); }
        if (summary.Interrupted) { screen.Say("stopped; run the same command again to go on"); }
        return summary;
    }

    /// <summary>The exit code of a run.</summary>
    public static int Code(IngestSummary summary, CancellationToken stop) =>
        ExitCode.Of(summary.Counts.Inputs - summary.Counts.Rejected, summary.Counts.Rejected, stop);

    private static string Sentence(IngestProgress counts) =>
        $"{counts.Added} added, {counts.Updated} updated, {counts.Unchanged} unchanged, {counts.Duplicates} duplicates, " +
        $"{counts.Rejected} rejected; {counts.Claims} claims written to";

    private static string Json(string file, IngestSummary summary)
    {
        var counts = summary.Counts;
        var rejected = summary.FirstRejected.Select(refusal => new { refusal.Origin.File, refusal.Origin.Record, refusal.Code, refusal.Reason });
        return JsonSerializer.Serialize(
            new
            {
                Record = file,
                counts.Inputs,
                counts.Added,
                counts.Updated,
                counts.Unchanged,
                counts.Duplicates,
                counts.Rejected,
                counts.Claims,
                summary.Interrupted,
                FirstRejected = rejected,
            },
            SummaryForm);
    }
}
