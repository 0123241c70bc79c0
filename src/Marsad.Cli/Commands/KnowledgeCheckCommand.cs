using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Observatory;
using Marsad.Observatory.Knowledge;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad knowledge check</c>: every fault in the knowledge, with file, line and column.</summary>
internal static class KnowledgeCheckCommand
{
    public static Command Create()
    {
        var knowledge = SharedOptions.Knowledge();
        var command = new Command("check", "Checks every file of the knowledge and lists the faults.") { knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var folder = KnowledgeFolder.Find(parsed.GetValue(knowledge));
            var faults = Engine.Open(folder).Check();
            foreach (var fault in faults) { screen.Output.WriteLine(PlainText.OneLine(fault.ToString())); }
            screen.Say(faults.IsEmpty ? "no faults" : $"{faults.Length} faults in {folder}");
            return Task.FromResult(faults.IsEmpty ? ExitCode.Done : ExitCode.Failed);
        });
        return command;
    }
}
