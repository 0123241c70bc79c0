using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Terminal;
using Marsad.Exchange.JsonLines;
using Marsad.Observatory.Comparing;
using Marsad.Store.Incidents;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad compare ged</c>: the incidents of the record beside rows of UCDP GED.</summary>
internal static class CompareGedCommand
{
    private const int MostFaults = 20;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A table of UCDP GED, comma-separated, also in gzip" };
        file.Validators.Add(UsageFault.RefuseOptions);
        var json = new Option<bool>("--json") { Description = "Lines of JSON" };
        var (record, knowledge) = (SharedOptions.Record(), SharedOptions.Knowledge());
        var (from, to) = (SharedOptions.Day("--from", "The first day to compare"), SharedOptions.Day("--to", "The last day to compare"));
        var command = new Command("ged", "Sets the incidents of the record beside rows of UCDP GED.") { file, record, from, to, json, knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var desk = IncidentDesk.Open(parsed.GetRequiredValue(record), parsed.GetValue(knowledge));
            var (comparison, faults, rejected) = new CompareWithGed(desk.Engine).Run(
                parsed.GetRequiredValue(file), desk.Book.List(new IncidentSelection()).UntilStopped(stop), parsed.GetValue(from), parsed.GetValue(to));
            foreach (var fault in faults.Take(MostFaults)) { desk.Screen.Say(fault.ToString()); }
            if (faults.Length > MostFaults) { desk.Screen.Say(string.Create(CultureInfo.InvariantCulture, $"… and {faults.Length - MostFaults} more")); }
            if (stop.IsCancellationRequested) { return Task.FromResult(ExitCode.Interrupted); }
            if (comparison is null) { return Task.FromResult(ExitCode.Failed); }
            if (!parsed.GetValue(json))
            {
                GedPage.Write(desk.Screen.Output, comparison);
                return Task.FromResult(ExitCode.Of(1, rejected, stop));
            }

            foreach (var line in GedComparisonJsonWriter.ToJson(comparison)) { desk.Screen.Output.WriteLine(line); }
            return Task.FromResult(ExitCode.Of(1, rejected, stop));
        });
        return command;
    }
}
