using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Terminal;
using Marsad.Exchange.JsonLines;
using Marsad.Model;
using Marsad.Store.Incidents;
using Marsad.Store.Sqlite;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad incidents decisions</c>: the log of what people decided.</summary>
internal static class IncidentsDecisionsCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "One line of JSON a decision" };
        var record = SharedOptions.Record();
        var command = new Command("decisions", "Lists what people decided, with who, when and why.") { record, json };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            using var store = SqliteRecord.OpenExisting(parsed.GetRequiredValue(record));
            foreach (var entry in store.Decisions())
            {
                screen.Output.WriteLine(parsed.GetValue(json) ? Json(entry) : Line(entry));
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static string Json(LoggedDecision entry) => DecisionJsonWriter.ToJson(
        entry.Number, entry.Decision, entry.Undoes, entry.UndoneBy, entry.At, entry.Who, entry.Why);

    private static string Line(LoggedDecision entry)
    {
        var what = entry.Decision is { } decision
            ? $"{CodeName.Of(decision.Kind)} {decision.Claims[0]} ({decision.Claims.Length} claims) and {decision.Others[0]} ({decision.Others.Length} claims)"
            : $"undo {entry.Undoes}";
        var undone = entry.UndoneBy is { } by ? $"  taken back by {by}" : "";
        return PlainText.OneLine($"{entry.Number,4}  {entry.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}  {entry.Who}  {what}{undone}  {entry.Why}");
    }
}
