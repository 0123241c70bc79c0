using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Exchange.JsonLines;
using Marsad.Model;
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
            var articles = new ReadArticles(EngineStart.Dated(engine.Read, parsed.GetValue(published)), engine.Inputs, parsed.GetValue(threads));
            var form = parsed.GetValue(json) ? (parsed.GetValue(text) ? Form.JsonWithText : Form.Json) : Form.Page;
            return Task.FromResult(Printing.Run(screen, articles.Run(parsed.GetRequiredValue(paths), stop), reading => Print(screen, reading, form), stop));
        });
        return command;
    }

    private enum Form
    {
        Page,
        Json,
        JsonWithText,
    }

    private static void Print(Screen screen, ArticleReading reading, Form form)
    {
        if (form == Form.Page) { ArticlePage.Write(screen.Output, reading, screen.UsesColour); }
        else { screen.Output.WriteLine(ReadingJsonWriter.ToJson(reading, form == Form.JsonWithText)); }
    }
}
