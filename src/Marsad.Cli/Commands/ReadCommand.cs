using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Exchange.JsonLines;
using Marsad.Observatory.Reading;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad read</c>: articles in, claims out; nothing is kept.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        var json = new Option<bool>("--json") { Description = "One line of JSON an article, in the order of the inputs" };
        var text = new Option<bool>("--text") { Description = "With --json: the article's text too" };
        var (threads, knowledge, limit) = (SharedOptions.Threads(), SharedOptions.Knowledge(), SharedOptions.Limit());
        var (published, noColour) = (SharedOptions.Published(), SharedOptions.NoColour());
        var command = new Command("read", "Reads articles and prints their claims with the evidence.")
        {
            paths, json, text, published, threads, knowledge, limit, noColour,
        };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(parsed.GetValue(noColour));
            var engine = EngineStart.Open(screen, parsed.GetValue(knowledge), parsed.GetValue(limit));
            var articles = new ReadArticles(EngineStart.Dated(engine, parsed.GetValue(published)), engine.Inputs, parsed.GetValue(threads));
            var form = parsed.GetValue(json) ? (parsed.GetValue(text) ? Form.JsonWithText : Form.Json) : Form.Page;
            return Task.FromResult(Run(screen, articles.Run(parsed.GetRequiredValue(paths), stop), form, stop));
        });
        return command;
    }

    private enum Form
    {
        Page,
        Json,
        JsonWithText,
    }

    private static int Run(Screen screen, IEnumerable<ReadOutcome> outcomes, Form form, CancellationToken stop)
    {
        var (taken, rejected) = (0L, 0L);
        foreach (var outcome in outcomes.UntilStopped(stop))
        {
            if (outcome is ReadOutcome.Read read)
            {
                taken++;
                if (form == Form.Page) { ArticlePage.Write(screen.Output, read.Reading, screen.UsesColour); }
                else { screen.Output.WriteLine(ReadingJsonWriter.ToJson(read.Reading, form == Form.JsonWithText)); }
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
