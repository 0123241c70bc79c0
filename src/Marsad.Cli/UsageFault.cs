using System.CommandLine;
using System.CommandLine.Parsing;

namespace Marsad.Cli;

/// <summary>A command line that was not understood: what is wrong, what was perhaps meant, where the help is.</summary>
internal static class UsageFault
{
    /// <summary>Writes the faults and returns the exit code.</summary>
    public static int Tell(ParseResult parsed, TextWriter error)
    {
        var path = VerbPath(parsed.CommandResult);
        var command = parsed.CommandResult.Command;
        var verbs = command.Subcommands.Select(verb => verb.Name).ToArray();
        if (verbs.Length > 0 && parsed.UnmatchedTokens is [var word, ..])
        {
            error.WriteLine(word.StartsWith('-') && command.Action is not null
                ? $"marsad: There is no option '{word}'{Meant(word, command.Options.Select(option => option.Name))}"
                : $"marsad: {path} has no verb '{word}'{Meant(word, verbs)}");
        }
        else if (verbs.Length > 0 && command.Action is null)
        {
            error.WriteLine($"marsad: {path} needs a verb: {string.Join(", ", verbs)}");
        }
        else
        {
            foreach (var fault in parsed.Errors) { error.WriteLine("marsad: " + fault.Message); }
        }

        error.WriteLine($"marsad: see {path} --help");
        return ExitCode.Usage;
    }

    /// <summary>Refuses an argument that looks like an option; the parser would take a mistyped option for a path.</summary>
    public static void RefuseOptions(ArgumentResult result)
    {
        foreach (var word in result.Tokens.Select(token => token.Value).Where(word => word.Length > 1 && word[0] == '-'))
        {
            var options = result.Parent is CommandResult verb ? verb.Command.Options.Select(option => option.Name) : [];
            result.AddError($"There is no option '{word}'{Meant(word, options)} (for a file of that name write ./{word})");
        }
    }

    private static string Meant(string word, IEnumerable<string> known) =>
        Suggestion.For(word, known) is { } near ? $"; did you mean '{near}'?" : "";

    private static string VerbPath(SymbolResult? result) =>
        result is CommandResult { Command: var command }
            ? $"{VerbPath(result.Parent)} {(command is RootCommand ? "marsad" : command.Name)}".TrimStart()
            : "";
}
