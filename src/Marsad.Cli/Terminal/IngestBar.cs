using Marsad.Observatory.Ingesting;

namespace Marsad.Cli.Terminal;

/// <summary>Progress of an ingest.</summary>
internal static class IngestBar
{
    /// <summary>Runs the ingest and shows how far it is.</summary>
    public static IngestSummary Show(Screen screen, Func<IProgress<IngestProgress>?, IngestSummary> run) =>
        Waiting.Show(screen, "reading …", tell => run(tell is null ? null : new Teller(tell)));

    /// <summary>Told on the thread that commits; the library's own progress class would tell late and out of order.</summary>
    private sealed class Teller(Action<string> tell) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value) =>
            tell($"{value.Inputs} inputs read, {value.Claims} claims, {value.Rejected} rejected");
    }
}
