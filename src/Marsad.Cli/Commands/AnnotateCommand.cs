using System.CommandLine;
using System.CommandLine.Parsing;
using Marsad.Cli.Terminal;
using Marsad.Exchange.JsonLines;
using Marsad.Model;
using Marsad.Observatory.Reading;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad annotate</c>: the layers below the claims, usable alone.</summary>
internal static class AnnotateCommand
{
    private static readonly AnnotationLayer[] AllLayers = Enum.GetValues<AnnotationLayer>();

    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        var json = new Option<bool>("--json") { Description = "One line of JSON an article or line, in the order of the inputs" };
        var (layers, anchor, threads) = (Layers(), SharedOptions.Day("--anchor", "The day of publication for inputs that bring none"), SharedOptions.Threads());
        var (knowledge, limit) = (SharedOptions.Knowledge(), SharedOptions.Limit());
        var command = new Command("annotate", "Finds numbers, dates, places, actors and groups of people.") { paths, json, layers, anchor, threads, knowledge, limit };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var engine = EngineStart.Open(screen, parsed.GetValue(knowledge), parsed.GetValue(limit));
            var annotate = EngineStart.Dated(engine.Annotate, parsed.GetValue(anchor));
            var outcomes = new ReadArticles(annotate, engine.Lines, parsed.GetValue(threads)).Run(parsed.GetRequiredValue(paths), stop);
            var wanted = parsed.GetRequiredValue(layers);
            var asJson = parsed.GetValue(json);
            return Task.FromResult(Printing.Run(screen, outcomes, reading =>
            {
                if (asJson) { screen.Output.WriteLine(AnnotationJsonWriter.ToJson(reading, wanted)); }
                else { AnnotationPage.Write(screen.Output, reading, wanted); }
            }, stop));
        });
        return command;
    }

    private static Option<IReadOnlySet<AnnotationLayer>> Layers() => new("--layers")
    {
        Description = "Which layers, parted by commas: " + string.Join(", ", AllLayers.Select(CodeName.Of)),
        HelpName = "NAMES",
        DefaultValueFactory = _ => AllLayers.ToHashSet(),
        CustomParser = Chosen,
    };

    private static HashSet<AnnotationLayer> Chosen(ArgumentResult result)
    {
        var chosen = new HashSet<AnnotationLayer>();
        foreach (var name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (CodeName.TryParse<AnnotationLayer>(name, out var layer)) { chosen.Add(layer); }
            else { result.AddError($"--layers takes names out of {string.Join(",", AllLayers.Select(CodeName.Of))}, not '{name}'."); }
        }

        return chosen;
    }
}
