using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad incidents undo</c>: takes a decision back.</summary>
internal static class IncidentsUndoCommand
{
    public static Command Create()
    {
        var number = new Argument<long>("NUMBER")
        {
            Description = "The decision's number, as marsad incidents decisions prints it",
            CustomParser = ParseNumber,
        };
        var (record, knowledge, who, why) = (SharedOptions.Record(), SharedOptions.Knowledge(), DecisionOptions.Who(), DecisionOptions.Why());
        var command = new Command("undo", "Takes a decision back; the log keeps both.") { number, record, who, why, knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var desk = IncidentDesk.Open(parsed.GetRequiredValue(record), parsed.GetValue(knowledge));
            try
            {
                desk.Book.Undo(parsed.GetValue(number), parsed.GetRequiredValue(who), parsed.GetRequiredValue(why));
                desk.Screen.Output.WriteLine($"decision {parsed.GetValue(number)} is taken back");
                return Task.FromResult(ExitCode.Done);
            }
            catch (ArgumentException fault)
            {
                return Task.FromResult(Failure.Tell(fault.Message));
            }
        });
        return command;
    }

    private static long ParseNumber(ArgumentResult result)
    {
        if (long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) { return number; }
        result.AddError($"NUMBER takes the number of a decision, not '{result.Tokens[0].Value}'.");
        return 0;
    }
}
