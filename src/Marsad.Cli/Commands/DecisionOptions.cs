using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary>Options of the verbs by which people decide: who, and why.</summary>
internal static class DecisionOptions
{
    public static Option<string> Who() => new("--who")
    {
        Description = "Who decides, for the log",
        HelpName = "NAME",
        DefaultValueFactory = _ => Environment.UserName,
    };

    public static Option<string> Why() => new("--why")
    {
        Description = "Why, for the log",
        HelpName = "TEXT",
        DefaultValueFactory = _ => "",
    };
}
