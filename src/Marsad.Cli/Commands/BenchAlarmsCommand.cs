using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Terminal;
using Marsad.Model;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad bench alarms</c>: in how many articles of general news violence is read.</summary>
internal static class BenchAlarmsCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        paths.Description = "Files or folders with articles of general news";
        var sample = new Option<int>("--sample") { Description = "How many articles to draw", HelpName = "N", DefaultValueFactory = _ => 1000 };
        var seed = new Option<int>("--seed") { Description = "The seed of the draw", HelpName = "N", DefaultValueFactory = _ => 20261122 };
        var knowledge = SharedOptions.Knowledge();
        var command = new Command("alarms", "Counts the articles of general news in which casualties or events are read.") { paths, sample, seed, knowledge };
        command.SetAction(parsed =>
        {
            using var screen = Screen.Open(noColour: true);
            var engine = EngineStart.Open(screen, parsed.GetValue(knowledge));
            var articles = engine.Inputs(parsed.GetValue(paths)!).OfType<Intake.Accepted>().Select(intake => intake.Article).ToArray();
            if (articles.Length == 0)
            {
                screen.Say("no article was found there");
                return ExitCode.Failed;
            }

            new Random(parsed.GetValue(seed)).Shuffle(articles);
            var drawn = articles[..Math.Clamp(parsed.GetValue(sample), 1, articles.Length)];
            screen.Output.WriteLine(Table([.. drawn.AsParallel().AsOrdered().Select(article => engine.Read(article))]));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Table(ArticleReading[] readings)
    {
        var casualties = readings.Count(reading => reading.Claims.Any(claim => claim is CasualtyClaim));
        var events = readings.Count(reading => reading.Claims.Any(claim => claim is EventClaim));
        var either = readings.Count(reading => reading.Claims.Any(claim => claim is CasualtyClaim or EventClaim));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            articles        {readings.Length,6}
            with casualties {casualties,6}  {(double)casualties / readings.Length,6:P1}
            with events     {events,6}  {(double)events / readings.Length,6:P1}
            with either     {either,6}  {(double)either / readings.Length,6:P1}
            """).ReplaceLineEndings("\n");
    }
}
