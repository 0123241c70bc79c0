using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad knowledge</c>: what is done with the knowledge folder.</summary>
internal static class KnowledgeCommand
{
    public static Command Create() => new("knowledge", "Looks after the words, names, places and rules.")
    {
        KnowledgeCheckCommand.Create(),
    };
}
