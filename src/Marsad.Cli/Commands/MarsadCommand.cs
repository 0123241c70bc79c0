using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary>The whole command line: every verb is one file of this folder.</summary>
public static class MarsadCommand
{
    /// <summary>Builds it anew; options and verbs can be listed from it.</summary>
    public static RootCommand Create() =>
        new("Reads Arabic conflict news and keeps a record of who says what happened.")
        {
            ReadCommand.Create(),
            AnnotateCommand.Create(),
            IngestCommand.Create(),
            ClaimsCommand.Create(),
            IncidentsCommand.Create(),
            TollCommand.Create(),
            RegisterCommand.Create(),
            CompareCommand.Create(),
            ServeCommand.Create(),
            DemoCommand.Create(),
            ExplainCommand.Create(),
            OriginsCommand.Create(),
            PlacesCommand.Create(),
            KnowledgeCommand.Create(),
            RulesCommand.Create(),
            BenchCommand.Create(),
        };
}
