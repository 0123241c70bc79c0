using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad places</c>: the user's own tables of places.</summary>
internal static class PlacesCommand
{
    public static Command Create() => new("places", "Brings your own tables of places into the knowledge, and takes them out again.")
    {
        PlacesImportCommand.Create(),
        PlacesListCommand.Create(),
        PlacesRemoveCommand.Create(),
    };
}
