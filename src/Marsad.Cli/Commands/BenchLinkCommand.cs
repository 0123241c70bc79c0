using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Marsad.Cli.Terminal;
using Marsad.Observatory.Benching;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad bench link</c>: how long it takes to link ever more claims, and how much memory.</summary>
internal static class BenchLinkCommand
{
    private static readonly JsonSerializerOptions MeasuresForm = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static Command Create()
    {
        var claims = new Option<int[]>("--claims")
        {
            Description = "How many claims to link; several for several runs, each in its turn",
            HelpName = "N",
            DefaultValueFactory = _ => [10_000, 100_000],
            AllowMultipleArgumentsPerToken = true,
        };
        claims.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 10_000_000))
            {
                result.AddError("--claims takes 1 to 10000000.");
            }
        });
        var json = new Option<bool>("--json") { Description = "The measures as JSON, one line a run" };
        var knowledge = SharedOptions.Knowledge();
        var command = new Command("link", "Measures how fast claims are linked into incidents.") { claims, json, knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var bench = new LinkBench(EngineStart.Open(screen, parsed.GetValue(knowledge)), TimeProvider.System);
            if (!parsed.GetValue(json)) { screen.Output.WriteLine($"{"claims",10} {"tellings",10} {"incidents",10} {"links",12} {"seconds",9} {"cpu-s",9} {"claims/s",10} {"peak MB",9}"); }
            foreach (var number in parsed.GetRequiredValue(claims).UntilStopped(stop))
            {
                var measures = bench.Run(number);
                screen.Output.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(Form(measures), MeasuresForm) : Line(measures));
                screen.Output.Flush();
            }

            return Task.FromResult(stop.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Done);
        });
        return command;
    }

    private static string Line(LinkMeasures measures) => string.Create(
        CultureInfo.InvariantCulture,
        $"{measures.Claims,10} {measures.Tellings,10} {measures.Incidents,10} {measures.Links,12} {measures.Elapsed.TotalSeconds,9:F1} {measures.Processor.TotalSeconds,9:F1} {measures.Claims / measures.Elapsed.TotalSeconds,10:F0} {measures.PeakBytes / 1e6,9:F0}");

    private static object Form(LinkMeasures measures) => new
    {
        measures.Claims,
        measures.Tellings,
        measures.Incidents,
        measures.Links,
        Seconds = Math.Round(measures.Elapsed.TotalSeconds, 2),
        ProcessorSeconds = Math.Round(measures.Processor.TotalSeconds, 2),
        measures.PeakBytes,
    };
}
