using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Observatory.Knowledge;
using Marsad.Observatory.Places;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad places list</c>: which tables were brought in.</summary>
internal static class PlacesListCommand
{
    public static Command Create()
    {
        var knowledge = SharedOptions.Knowledge();
        var command = new Command("list", "Lists the tables of places that were brought in.") { knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var imports = new PlaceImports(KnowledgeFolder.Find(parsed.GetValue(knowledge))).List();
            foreach (var (name, places) in imports) { screen.Output.WriteLine($"{places,8}  {name}"); }
            if (imports.Count == 0) { screen.Say("no table was brought in; see marsad places import --help"); }
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
