using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Observatory.Reading;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad demo</c>: a record made from the samples, served.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var record = new Option<string?>("--record")
        {
            Description = "Keep the record in this new file (else it is thrown away at the end)",
            HelpName = "FILE",
        };
        var (port, knowledge) = (SharedOptions.Port(), SharedOptions.Knowledge());
        var command = new Command("demo", "Makes a record from the sample articles and serves it until Ctrl-C.") { record, port, knowledge };
        command.SetAction(async (parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var demo = new Demo(screen, parsed.GetValue(knowledge), parsed.GetValue(port), stop);
            if (parsed.GetValue(record) is { } kept) { return await demo.KeepAsync(kept).ConfigureAwait(false); }
            var folder = Directory.CreateTempSubdirectory("marsad-demo-");
            try { return await demo.RunAsync(Path.Combine(folder.FullName, "marsad.db")).ConfigureAwait(false); }
            finally { folder.Delete(recursive: true); }
        });
        return command;
    }

    private sealed class Demo(Screen screen, string? knowledge, int port, CancellationToken stop)
    {
        /// <summary>Runs with a record that stays. A file that exists is somebody's record and is left alone.</summary>
        public async Task<int> KeepAsync(string file)
        {
            if (!File.Exists(file)) { return await RunAsync(file).ConfigureAwait(false); }
            screen.Say($"{file}: the demo makes a new record, and this file exists; name another");
            return ExitCode.Failed;
        }

        public async Task<int> RunAsync(string file)
        {
            if (Installation.Samples is not { } samples)
            {
                screen.Say("the folder samples did not come along with this program; use marsad ingest and marsad serve");
                return ExitCode.Failed;
            }

            var engine = EngineStart.Open(screen, knowledge);
            var articles = new ReadArticles(engine.Read, engine.Inputs, Environment.ProcessorCount);
            var summary = IngestCommand.Run(screen, articles, [samples], file, stop);
            if (summary.Interrupted) { return ExitCode.Interrupted; }
            screen.Say($"{summary.Counts.Added} sample articles, {summary.Counts.Claims} claims");
            return await ServeCommand.ServeAsync(screen, engine, file, port, stop).ConfigureAwait(false);
        }
    }
}
