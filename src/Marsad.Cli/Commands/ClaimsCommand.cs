using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Exchange.Csv;
using Marsad.Exchange.GeoJson;
using Marsad.Exchange.JsonLines;
using Marsad.Exchange.Plover;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Observatory;
using Marsad.Observatory.Exporting;
using Marsad.Store.Sqlite;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad claims</c>: the claims of the record, each with its article.</summary>
internal static class ClaimsCommand
{
    public static Command Create()
    {
        var (record, kind, plover) = (SharedOptions.Record(), Kind(), Plover());
        var (knowledge, formats) = (SharedOptions.Knowledge(), new FormatOptions("claim", plover));
        var (from, to) = (SharedOptions.Day("--from", "Only what may have happened on this day or later"), SharedOptions.Day("--to", "Only what may have happened on this day or earlier"));
        var command = new Command("claims", "Lists the claims of a record, each with its article.") { record, kind, from, to, plover, knowledge };
        formats.AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            using var store = SqliteRecord.OpenExisting(parsed.GetRequiredValue(record));
            var selection = new ClaimSelection { Kind = parsed.GetValue(kind), From = parsed.GetValue(from), To = parsed.GetValue(to) };
            var claims = new ListClaims(store).Run(selection).UntilStopped(stop);
            if (parsed.GetValue(plover)) { WritePlover(screen, claims, EngineStart.Open(screen, parsed.GetValue(knowledge))); }
            else { Write(screen, claims, formats.Of(parsed)); }
            return Task.FromResult(stop.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Done);
        });
        return command;
    }

    private static void WritePlover(Screen screen, IEnumerable<ClaimInArticle> claims, Engine engine)
    {
        var table = new PloverTable(screen.Output, PloverKnowledge.Load(engine.Files, engine.RuleNames));
        foreach (var told in claims) { table.Write(told); }
    }

    private static Option<bool> Plover() => new("--plover") { Description = "Diplomatic acts and what registers tell, as a table in PLOVER's and CAMEO's codes" };

    private static void Write(Screen screen, IEnumerable<ClaimInArticle> claims, Format format)
    {
        switch (format)
        {
            case Format.Csv:
                var table = new ClaimTable(screen.Output);
                foreach (var told in claims) { table.Write(told); }
                break;
            case Format.GeoJson:
                var features = new FeatureWriter(screen.Output);
                features.Begin();
                foreach (var told in claims) { features.Write(told); }
                features.End();
                FormatOptions.TellLeftOut(screen, features.LeftOut, "claims");
                break;
            default:
                foreach (var told in claims)
                {
                    screen.Output.WriteLine(format == Format.Json ? ClaimLineJsonWriter.ToJson(told) : PlainText.OneLine($"{told.Article.Name}  {ClaimLine.Of(told.Claim)}"));
                    screen.EndItem();
                }

                break;
        }
    }

    private static Option<ClaimKind?> Kind() => new("--kind")
    {
        Description = "Only claims of this kind: casualty, event, diplomacy or register",
        HelpName = "KIND",
        CustomParser = result =>
        {
            if (CodeName.TryParse<ClaimKind>(result.Tokens[0].Value, out var kind)) { return kind; }
            result.AddError($"--kind takes casualty, event, diplomacy or register, not '{result.Tokens[0].Value}'.");
            return null;
        },
    };
}
