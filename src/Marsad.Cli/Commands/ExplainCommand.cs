using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Model;
using Marsad.Observatory;
using Marsad.Store.Sqlite;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad explain</c>: what the engine sees in a text, and why it makes the claims it makes.</summary>
internal static class ExplainCommand
{
    private const string GivenText = "text";

    public static Command Create()
    {
        var text = new Argument<string>("TEXT|ID") { Description = "A sentence or a whole article, the id or key of an article of the record, or - for standard input" };
        text.Validators.Add(UsageFault.RefuseOptions);
        var (record, published, knowledge) = (SharedOptions.Record(), SharedOptions.Published(), SharedOptions.Knowledge());
        var command = new Command("explain", "Shows the tokens, annotations and rules behind the claims of a text.") { text, record, published, knowledge };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var engine = EngineStart.Open(screen, parsed.GetValue(knowledge));
            var (taken, rejected) = (0, 0);
            foreach (var intake in Inputs(engine, parsed.GetRequiredValue(text), parsed.GetRequiredValue(record)))
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

    /// <summary>Standard input, an article of the record, or the words themselves. A single word that no article of the record is named by is a text.</summary>
    private static IEnumerable<Intake> Inputs(Engine engine, string given, string record) =>
        given == "-" ? engine.Inputs([given])
        : FromRecord(given, record) is { } stored ? [new Intake.Accepted(new InputOrigin(record, 0), stored)]
        : [new Intake.Accepted(new InputOrigin(GivenText, 0), new Article { Id = GivenText, Text = given })];

    private static Article? FromRecord(string given, string record)
    {
        if (given.Any(char.IsWhiteSpace) || !File.Exists(record))
        {
            return null;
        }

        using var opened = SqliteRecord.OpenExisting(record);
        return opened.FindNamed(given)?.Article;
    }
}
