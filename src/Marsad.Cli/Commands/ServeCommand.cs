using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Observatory;
using Marsad.Observatory.Linking;
using Marsad.Observatory.Registers;
using Marsad.Observatory.Searching;
using Marsad.Observatory.Tolls;
using Marsad.Server;
using Marsad.Server.Contracts;
using Marsad.Store.Sqlite;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad serve</c>: the pages and the API over a record, on this machine only.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var (record, port, knowledge) = (SharedOptions.Record(), SharedOptions.Port(), SharedOptions.Knowledge());
        var command = new Command("serve", "Serves a record's pages and API on this machine until Ctrl-C.") { record, port, knowledge };
        command.SetAction(async (parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var file = parsed.GetRequiredValue(record);
            if (!File.Exists(file))
            {
                screen.Say($"{file}: there is no record; make one with: marsad ingest PATH --record {file}");
                return ExitCode.Failed;
            }

            return await ServeAsync(screen, EngineStart.Open(screen, parsed.GetValue(knowledge)), file, parsed.GetValue(port), stop).ConfigureAwait(false);
        });
        return command;
    }

    /// <summary>Serves until the user stops it, which is how serving ends: no fault.</summary>
    public static async Task<int> ServeAsync(Screen screen, Engine engine, string record, int port, CancellationToken stop)
    {
        using var opened = SqliteRecord.OpenExisting(record);
        var book = new IncidentBook(opened, engine, TimeProvider.System);
        screen.Say("linking what is not linked yet …");
        var linked = Waiting.Show(screen, "linking …", _ => book.BringUpToDate());
        screen.Say($"{linked} articles linked");
        var registers = new RecordRegisters(opened, book, engine);
        var options = new ServerOptions
        {
            Port = port,
            WebRoot = Installation.Pages,
            Versions = engine.Versions,
            Actors = [.. engine.Actors.Select(actor => new ActorName(actor.Key, actor.Arabic, actor.English))],
            Subjects =
            [
                .. registers.Tracks.Select(track => new ActorName(track.Id, track.Arabic, track.English)),
                .. registers.Agreements.Select(agreement => new ActorName(agreement.Id, agreement.Arabic, agreement.English)),
            ],
        };
        var incidents = new IncidentSearch(book, engine.PlacesNamed);
        incidents.Prepare();
        var served = new ServedRecord(
            new ArticleSearch(opened, Engine.Fold), incidents, new TollShelf(new RecordTolls(opened, book, engine), book),
            new RegisterShelf(registers));
        await MarsadServer.RunAsync(options, served, address => TellAddress(screen, address), stop).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static void TellAddress(Screen screen, Uri address)
    {
        screen.Output.WriteLine(address.AbsoluteUri);
        screen.Output.Flush();
        screen.Say("serving; Ctrl-C ends it");
    }
}
