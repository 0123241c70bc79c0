using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Exchange.JsonLines;
using Marsad.Incidents.Reconciling;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad incidents show</c>: one incident with every voice.</summary>
internal static class IncidentsShowCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The incident's id, or the beginning of it" };
        id.Validators.Add(UsageFault.RefuseOptions);
        var json = new Option<bool>("--json") { Description = "As one line of JSON" };
        var (record, knowledge) = (SharedOptions.Record(), SharedOptions.Knowledge());
        var policy = PolicyOption.Create();
        var command = new Command("show", "Shows one incident: its figures by source, its articles, and why they are one.") { id, record, json, policy, knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var desk = IncidentDesk.Open(parsed.GetRequiredValue(record), parsed.GetValue(knowledge));
            if (desk.Find(parsed.GetRequiredValue(id)) is not { } found) { return Task.FromResult(ExitCode.Failed); }
            var shown = desk.Book.Under(ReconcilingPolicy.Find(parsed.GetRequiredValue(policy))!, found);
            if (parsed.GetValue(json)) { desk.Screen.Output.WriteLine(IncidentJsonWriter.ToJson(shown)); }
            else { IncidentPage.Write(desk.Screen.Output, shown); }
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
