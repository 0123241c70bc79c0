using Marsad.Observatory.Ingesting;
using Spectre.Console;

namespace Marsad.Cli.Terminal;

/// <summary>Progress of an ingest on standard error: a line that changes where there is a terminal, nothing elsewhere.</summary>
internal static class IngestBar
{
    /// <summary>Runs the ingest and shows how far it is.</summary>
    public static IngestSummary Show(Screen screen, Func<IProgress<IngestProgress>?, IngestSummary> run)
    {
        if (!screen.TalksToTerminal) { return run(null); }
        var talk = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return talk.Status().Start("reading …", status => run(new Teller(status)));
    }

    /// <summary>Told on the thread that commits; the library's own progress class would tell late and out of order.</summary>
    private sealed class Teller(StatusContext status) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value) =>
            status.Status($"{value.Inputs} inputs read, {value.Claims} claims, {value.Rejected} rejected");
    }
}
