using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Marsad.Cli.Terminal;
using Marsad.Model;
using Marsad.Observatory.Benching;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad bench read</c>: articles and bytes a second, memory an article, what twice the threads bring, milliseconds to start.</summary>
internal static class BenchReadCommand
{
    private static readonly JsonSerializerOptions MeasuresForm = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        paths.Arity = ArgumentArity.ZeroOrMore;
        paths.Description = "Files or folders with articles, else the samples";
        var json = new Option<bool>("--json") { Description = "The measures as one line of JSON" };
        var (seconds, threads, knowledge) = (SharedOptions.Seconds(), SharedOptions.Threads(), SharedOptions.Knowledge());
        threads.Description = "Articles read at the same time";
        threads.DefaultValueFactory = _ => 1;
        var command = new Command("read", "Measures how fast articles are read, from text to claims.") { paths, seconds, threads, json, knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var began = TimeProvider.System.GetTimestamp();
            var engine = EngineStart.Open(screen, parsed.GetValue(knowledge));
            var start = TimeProvider.System.GetElapsedTime(began);
            var given = parsed.GetValue(paths) is { Length: > 0 } named ? named : Installation.Samples is { } samples ? [samples] : [];
            var articles = engine.Inputs(given).OfType<Intake.Accepted>().Select(intake => intake.Article).ToArray();
            if (articles.Length == 0)
            {
                screen.Say("no article was found there");
                return Task.FromResult(ExitCode.Failed);
            }

            ReadMeasures Measure(int workers) =>
                new ReadBench(engine.Read, workers, TimeProvider.System).Run(articles, TimeSpan.FromSeconds(parsed.GetValue(seconds)), stop);

            var measures = Measure(parsed.GetValue(threads));
            var scaling = Measure(2 * parsed.GetValue(threads)).ArticlesPerSecond / measures.ArticlesPerSecond;
            screen.Output.WriteLine(parsed.GetValue(json) ? Json(measures, scaling, start) : Table(measures, scaling, start));
            return Task.FromResult(stop.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Done);
        });
        return command;
    }

    private static string Table(ReadMeasures measures, double scaling, TimeSpan start) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        articles/s              {measures.ArticlesPerSecond,10:F0}
        articles/processor-s    {measures.ArticlesPerProcessorSecond,10:F0}
        MB/s                    {measures.MegabytesPerSecond,10:F2}
        allocated bytes/article {measures.AllocatedBytesPerArticle,10}
        twice the threads       {scaling,9:F2}x
        start-up ms             {start.TotalMilliseconds,10:F0}
        {measures.Readings} readings of {measures.Articles} articles in {measures.Elapsed.TotalSeconds:F1} s on {measures.Threads} threads
        """).ReplaceLineEndings("\n");

    private static string Json(ReadMeasures measures, double scaling, TimeSpan start) => JsonSerializer.Serialize(
        new
        {
            measures.Articles,
            measures.Readings,
            measures.Threads,
            Seconds = Math.Round(measures.Elapsed.TotalSeconds, 3),
            ArticlesPerSecond = Math.Round(measures.ArticlesPerSecond, 1),
            ArticlesPerProcessorSecond = Math.Round(measures.ArticlesPerProcessorSecond, 1),
            MegabytesPerSecond = Math.Round(measures.MegabytesPerSecond, 3),
            measures.AllocatedBytesPerArticle,
            TwiceTheThreads = Math.Round(scaling, 2),
            StartUpMilliseconds = Math.Round(start.TotalMilliseconds, 1),
        },
        MeasuresForm);
}
