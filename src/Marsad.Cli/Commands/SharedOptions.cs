using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Marsad.Sources;

namespace Marsad.Cli.Commands;

/// <summary>Options that several verbs take, each made anew for its verb.</summary>
internal static class SharedOptions
{
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files or folders with articles; - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(UsageFault.RefuseOptions);
        return paths;
    }

    public static Option<string> Record() => new("--record")
    {
        Description = "The record's file",
        HelpName = "FILE",
        DefaultValueFactory = _ => "marsad.db",
    };

    public static Option<string?> Knowledge() => new("--knowledge")
    {
        Description = "The folder of words, names, places and rules (else MARSAD_KNOWLEDGE, else the one that came along)",
        HelpName = "DIR",
    };

    public static Option<DateOnly?> Published() => Day("--published", "The day of publication for inputs that bring none");

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result => ParseDay(result, name),
    };

    public static Option<string[]> Many(string name, string description, string help) => new(name)
    {
        Description = description + "; may be given several times",
        HelpName = help,
        DefaultValueFactory = _ => [],
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    public static Option<int> Threads()
    {
        var option = new Option<int>("--threads")
        {
            Description = "Articles read at the same time (else one for each processor)",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        option.Validators.Add(result => Within(result, 1, 1024));
        return option;
    }

    public static Option<int> Seconds()
    {
        var option = new Option<int>("--seconds")
        {
            Description = "How long to measure, after a run of half that time that is not counted",
            HelpName = "N",
            DefaultValueFactory = _ => 5,
        };
        option.Validators.Add(result => Within(result, 1, 3600));
        return option;
    }

    public static Option<int> Port()
    {
        var option = new Option<int>("--port")
        {
            Description = "The port on this machine; 0 takes a free one",
            HelpName = "N",
            DefaultValueFactory = _ => 4310,
        };
        option.Validators.Add(result => Within(result, 0, 65535));
        return option;
    }

    public static Option<InputLimits> Limit() => new("--limit")
    {
        Description = "A limit on inputs, as messages name it; may be given several times",
        HelpName = "NAME=N",
        AllowMultipleArgumentsPerToken = false,
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => new InputLimits(),
        CustomParser = Limits,
    };

    private static InputLimits Limits(ArgumentResult result)
    {
        var limits = new InputLimits();
        foreach (var token in result.Tokens)
        {
            var equals = token.Value.IndexOf('=', StringComparison.Ordinal);
            var changed = equals > 0 && long.TryParse(token.Value.AsSpan(equals + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                ? limits.With(token.Value[..equals], value)
                : null;
            if (changed is null)
            {
                result.AddError($"--limit takes NAME=N, where NAME is one of {string.Join(", ", InputLimits.Names)} and N a whole number from 1, not '{token.Value}'.");
            }

            limits = changed ?? limits;
        }

        return limits;
    }

    public static Option<bool> NoColour() => new("--no-color") { Description = "No colours (also NO_COLOR or TERM=dumb)" };

    private static void Within(OptionResult result, int low, int high)
    {
        // Text that is no number has its own message already.
        if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
            && (value < low || value > high))
        {
            result.AddError($"{result.Option.Name} takes {low} to {high}, not {value}.");
        }
    }

    private static DateOnly? ParseDay(ArgumentResult result, string name)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) { return day; }
        result.AddError($"{name} takes a day such as 2019-04-21, not '{result.Tokens[0].Value}'.");
        return null;
    }
}
