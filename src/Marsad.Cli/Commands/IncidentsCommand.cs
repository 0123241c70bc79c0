using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Exchange.JsonLines;
using Marsad.Store.Incidents;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad incidents</c>: what the record tells of, each occurrence once.</summary>
internal static class IncidentsCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "One line of JSON an incident" };
        var (record, knowledge) = (SharedOptions.Record(), SharedOptions.Knowledge());
        var (from, to) = (SharedOptions.Day("--from", "Only those that may have happened on this day or later"), SharedOptions.Day("--to", "Only those that may have happened on this day or earlier"));
        var article = new Option<string?>("--article") { Description = "Only those that this article tells of: its key, or its supplier's name for it", HelpName = "ID" };
        var command = new Command("incidents", "Lists the incidents of a record, each with its figures.") { record, json, from, to, article, knowledge };
        command.Subcommands.Add(IncidentsShowCommand.Create());
        command.Subcommands.Add(IncidentsMergeCommand.Create());
        command.Subcommands.Add(IncidentsSplitCommand.Create());
        command.Subcommands.Add(IncidentsUndoCommand.Create());
        command.Subcommands.Add(IncidentsDecisionsCommand.Create());
        command.SetAction((parsed, stop) =>
        {
            using var desk = IncidentDesk.Open(parsed.GetRequiredValue(record), parsed.GetValue(knowledge));
            var selection = new IncidentSelection { From = parsed.GetValue(from), To = parsed.GetValue(to), Article = parsed.GetValue(article) };
            var isJson = parsed.GetValue(json);
            foreach (var incident in desk.Book.List(selection).UntilStopped(stop))
            {
                desk.Screen.Output.WriteLine(isJson ? IncidentJsonWriter.ToJson(incident) : IncidentLine.Of(incident));
                desk.Screen.EndItem();
            }

            return Task.FromResult(stop.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Done);
        });
        return command;
    }
}
