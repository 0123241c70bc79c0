using Marsad.Model;
using Marsad.Observatory.Reading;

namespace Marsad.Cli.Terminal;

/// <summary>Prints what became of many inputs: readings on standard output, rejections on standard error.</summary>
internal static class Printing
{
    /// <summary>Prints each outcome in turn and returns the exit code.</summary>
    public static int Run(Screen screen, IEnumerable<ReadOutcome> outcomes, Action<ArticleReading> print, CancellationToken stop)
    {
        var (taken, rejected) = (0L, 0L);
        foreach (var outcome in outcomes.UntilStopped(stop))
        {
            if (outcome is ReadOutcome.Read read)
            {
                taken++;
                print(read.Reading);
                screen.EndItem();
            }
            else if (outcome is ReadOutcome.Rejected refusal)
            {
                rejected++;
                screen.Say($"{refusal.Origin}: {refusal.Reason} ({refusal.Code})");
            }
        }

        if (taken + rejected == 0 && !stop.IsCancellationRequested) { screen.Say("no article was found there"); }
        return ExitCode.Of(taken, rejected, stop);
    }
}
