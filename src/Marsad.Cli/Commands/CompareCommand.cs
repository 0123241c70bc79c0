using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad compare</c>: the record beside what others coded.</summary>
internal static class CompareCommand
{
    public static Command Create() => new("compare", "Sets the record beside what others coded.") { CompareGedCommand.Create() };
}
