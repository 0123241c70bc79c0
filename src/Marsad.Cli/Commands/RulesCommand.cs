using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad rules</c>: what the rules do.</summary>
internal static class RulesCommand
{
    public static Command Create() => new("rules", "Tells what the rules of the knowledge do.")
    {
        RulesStatsCommand.Create(),
    };
}
