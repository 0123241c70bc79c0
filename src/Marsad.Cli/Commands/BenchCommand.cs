using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad bench</c>: how fast the program is on this machine, and how seldom it is misled.</summary>
internal static class BenchCommand
{
    public static Command Create() => new("bench", "Measures how fast the program is on this machine, and how seldom it is misled.")
    {
        BenchReadCommand.Create(),
        BenchRulesCommand.Create(),
        BenchAlarmsCommand.Create(),
        BenchLinkCommand.Create(),
    };
}
