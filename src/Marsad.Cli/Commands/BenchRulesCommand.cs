using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Marsad.Cli.Terminal;
using Marsad.Model;
using Marsad.Observatory.Benching;
using Marsad.Observatory.Knowledge;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad bench rules</c>: what reading costs with 100 and with 1,000 rules more.</summary>
internal static class BenchRulesCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        paths.Arity = ArgumentArity.ZeroOrMore;
        paths.Description = "Files or folders with articles, else the samples";
        var json = new Option<bool>("--json") { Description = "The measures as one line of JSON" };
        var (seconds, knowledge) = (SharedOptions.Seconds(), SharedOptions.Knowledge());
        seconds.Description = "How long to measure for each number of rules";
        var command = new Command("rules", "Measures what rules cost: reading with 100 and with 1,000 rules more.") { paths, seconds, json, knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var engine = EngineStart.Open(screen, parsed.GetValue(knowledge));
            var given = parsed.GetValue(paths) is { Length: > 0 } named ? named : Installation.Samples is { } samples ? [samples] : [];
            var articles = engine.Inputs(given).OfType<Intake.Accepted>().Select(intake => intake.Article).ToArray();
            if (articles.Length == 0)
            {
                screen.Say("no article was found there");
                return Task.FromResult(ExitCode.Failed);
            }

            var bench = new RuleBench(KnowledgeFolder.Find(parsed.GetValue(knowledge)), TimeProvider.System);
            var measured = bench.Run(articles, TimeSpan.FromSeconds(parsed.GetValue(seconds)), stop);
            if (parsed.GetValue(json)) { screen.Output.WriteLine(Json(articles.Length, engine.Rules.Count, measured)); }
            else { WriteTable(screen.Output, articles.Length, engine.Rules.Count, measured); }
            return Task.FromResult(stop.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Done);
        });
        return command;
    }

    private static void WriteTable(TextWriter output, int articles, int own, ImmutableArray<(int Rules, ReadMeasures Measures)> measured)
    {
        output.WriteLine("extra rules  microseconds/article  against none  allocated bytes/article");
        foreach (var (rules, measures) in measured)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{rules,11}  {Microseconds(measures),20:F1}  {Microseconds(measures) / Microseconds(measured[0].Measures),12:F3}  {measures.AllocatedBytesPerArticle,23}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles} articles, beside {own} rules of the knowledge; processor time of one thread"));
    }

    private static string Json(int articles, int own, ImmutableArray<(int Rules, ReadMeasures Measures)> measured) => JsonSerializer.Serialize(
        new
        {
            Articles = articles,
            OwnRules = own,
            Measured = measured.Select(pair => new
            {
                ExtraRules = pair.Rules,
                MicrosecondsPerArticle = Math.Round(Microseconds(pair.Measures), 1),
                AgainstNone = Math.Round(Microseconds(pair.Measures) / Microseconds(measured[0].Measures), 3),
                pair.Measures.AllocatedBytesPerArticle,
            }),
        },
        JsonSerializerOptions.Web);

    private static double Microseconds(ReadMeasures measures) => 1e6 / measures.ArticlesPerProcessorSecond;
}
