using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Exchange.JsonLines;
using Marsad.Incidents.Linking;
using Marsad.Observatory.Linking;
using Marsad.Store.Sqlite;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad incidents</c>: what the record tells of, each occurrence once.</summary>
internal static class IncidentsCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "One line of JSON an incident" };
        var (record, knowledge) = (SharedOptions.Record(), SharedOptions.Knowledge());
        var command = new Command("incidents", "Lists the incidents of a record.") { record, json, knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var engine = EngineStart.Open(screen, parsed.GetValue(knowledge));
            using var store = SqliteRecord.OpenExisting(parsed.GetRequiredValue(record));
            var tellings = new RecordTellings(engine);
            var linker = new Linker(LinkingKnowledge.Weights(engine.Files), (_, _) => 0);
            foreach (var incident in linker.Link(store.Articles().SelectMany(article => tellings.Of(article)), []).Incidents)
            {
                screen.Output.WriteLine(IncidentJsonWriter.ToJson(incident));
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
