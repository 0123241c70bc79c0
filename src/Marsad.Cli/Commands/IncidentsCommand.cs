using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Exchange.Csv;
using Marsad.Exchange.GeoJson;
using Marsad.Exchange.JsonLines;
using Marsad.Incidents.Reconciling;
using Marsad.Model.Incidents;
using Marsad.Store.Incidents;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad incidents</c>: what the record tells of, each occurrence once.</summary>
internal static class IncidentsCommand
{
    public static Command Create()
    {
        var formats = new FormatOptions("incident");
        var (record, knowledge) = (SharedOptions.Record(), SharedOptions.Knowledge());
        var (from, to) = (SharedOptions.Day("--from", "Only those that may have happened on this day or later"), SharedOptions.Day("--to", "Only those that may have happened on this day or earlier"));
        var article = new Option<string?>("--article") { Description = "Only those that this article tells of: its key, or its supplier's name for it", HelpName = "ID" };
        var policy = PolicyOption.Create();
        var command = new Command("incidents", "Lists the incidents of a record, each with its figures.") { record, from, to, article, policy, knowledge };
        formats.AddTo(command);
        command.Subcommands.Add(IncidentsShowCommand.Create());
        command.Subcommands.Add(IncidentsMergeCommand.Create());
        command.Subcommands.Add(IncidentsSplitCommand.Create());
        command.Subcommands.Add(IncidentsUndoCommand.Create());
        command.Subcommands.Add(IncidentsDecisionsCommand.Create());
        command.SetAction((parsed, stop) =>
        {
            using var desk = IncidentDesk.Open(parsed.GetRequiredValue(record), parsed.GetValue(knowledge));
            var selection = new IncidentSelection { From = parsed.GetValue(from), To = parsed.GetValue(to), Article = parsed.GetValue(article) };
            var rule = ReconcilingPolicy.Find(parsed.GetRequiredValue(policy))!;
            Write(desk.Screen, desk.Book.List(selection).Select(incident => desk.Book.Under(rule, incident)).UntilStopped(stop), formats.Of(parsed));
            return Task.FromResult(stop.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Done);
        });
        return command;
    }

    private static void Write(Screen screen, IEnumerable<ReconciledIncident> incidents, Format format)
    {
        switch (format)
        {
            case Format.Csv:
                var table = new IncidentTable(screen.Output);
                foreach (var incident in incidents) { table.Write(incident); }
                break;
            case Format.GeoJson:
                var features = new FeatureWriter(screen.Output);
                features.Begin();
                foreach (var incident in incidents) { features.Write(incident); }
                features.End();
                FormatOptions.TellLeftOut(screen, features.LeftOut, "incidents");
                break;
            default:
                foreach (var incident in incidents)
                {
                    screen.Output.WriteLine(format == Format.Json ? IncidentJsonWriter.ToJson(incident) : IncidentLine.Of(incident));
                    screen.EndItem();
                }

                break;
        }
    }
}
