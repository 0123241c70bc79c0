using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Model;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad explain</c>: what the engine sees in a text, and why it makes the claims it makes.</summary>
internal static class ExplainCommand
{
    private const string GivenText = "text";

    public static Command Create()
    {
        var text = new Argument<string>("TEXT") { Description = "A sentence or a whole article; - for standard input" };
        text.Validators.Add(UsageFault.RefuseOptions);
        var (published, knowledge) = (SharedOptions.Published(), SharedOptions.Knowledge());
        var command = new Command("explain", "Shows the tokens, annotations and rules behind the claims of a text.") { text, published, knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var engine = EngineStart.Open(screen, parsed.GetValue(knowledge));
            var given = parsed.GetRequiredValue(text);
            var (taken, rejected) = (0, 0);
            foreach (var intake in given == "-" ? engine.Inputs([given]) : [Given(given)])
            {
                if (intake is Intake.Accepted accepted)
                {
                    taken++;
                    var article = accepted.Article;
                    article = article with { Published = article.Published ?? parsed.GetValue(published) };
                    ExplanationPage.Write(screen.Output, engine.Explain(article));
                }
                else if (intake is Intake.Rejected refusal)
                {
                    rejected++;
                    screen.Say($"{refusal.Origin}: {refusal.Reason} ({refusal.Code})");
                }
            }

            return Task.FromResult(ExitCode.Of(taken, rejected, stop));
        });
        return command;
    }

    private static Intake.Accepted Given(string text) =>
        new(new InputOrigin(GivenText, 0), new Article { Id = GivenText, Text = text });
}
