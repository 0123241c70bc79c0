using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Observatory.Knowledge;
using Marsad.Observatory.Places;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad places remove</c>: takes an import out of the knowledge again.</summary>
internal static class PlacesRemoveCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "Name of the import, as marsad places list tells it" };
        name.Validators.Add(UsageFault.RefuseOptions);
        var knowledge = SharedOptions.Knowledge();
        var command = new Command("remove", "Takes a table of places out of the knowledge again.") { name, knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var (imports, given) = (new PlaceImports(KnowledgeFolder.Find(parsed.GetValue(knowledge))), parsed.GetRequiredValue(name));
            var isGone = PlaceImports.IsName(given) && imports.Remove(given);
            screen.Say(isGone ? $"{given} is out of the knowledge" : $"there is no import '{given}'; see marsad places list");
            return Task.FromResult(isGone ? ExitCode.Done : ExitCode.Failed);
        });
        return command;
    }
}
