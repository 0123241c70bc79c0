using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Marsad.Cli.Terminal;
using Marsad.Model;
using Marsad.Observatory.Reading;
using Marsad.Observatory.Rules;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad rules stats</c>: how often each rule fires over a corpus, and how often it is right.</summary>
internal static class RulesStatsCommand
{
    private const int TellEvery = 256;

    public static Command Create()
    {
        var corpus = new Argument<string>("CORPUS") { Description = "A file or folder with articles" };
        corpus.Validators.Add(UsageFault.RefuseOptions);
        var gold = new Option<bool>("--gold") { Description = "Hold the claims against those that the records of CORPUS, a file of JSON lines, bring along" };
        var json = new Option<bool>("--json") { Description = "The counts as one line of JSON" };
        var (threads, knowledge, limit) = (SharedOptions.Threads(), SharedOptions.Knowledge(), SharedOptions.Limit());
        var command = new Command("stats", "Counts what each rule does over a corpus.") { corpus, gold, json, threads, knowledge, limit };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            var path = parsed.GetRequiredValue(corpus);
            var coded = parsed.GetValue(gold) ? GoldClaims.Read(path) : new Dictionary<string, IReadOnlyList<GoldClaim>>();
            var engine = EngineStart.Open(screen, parsed.GetValue(knowledge), parsed.GetValue(limit));
            var stats = new RuleStats(engine.Rules, coded);
            var outcomes = new ReadArticles(engine.ReadAnnotated, engine.Inputs, parsed.GetValue(threads)).Run([path], stop);
            var code = Waiting.Show(screen, "reading …", tell => Printing.Run(screen, outcomes, reading => Add(stats, reading, tell), stop));
            if (code is ExitCode.Done or ExitCode.Partial)
            {
                screen.Output.WriteLine(parsed.GetValue(json) ? Json(stats) : Table(stats, parsed.GetValue(gold)));
            }

            return Task.FromResult(code);
        });
        return command;
    }

    private static void Add(RuleStats stats, ArticleReading reading, Action<string>? tell)
    {
        stats.Add(reading);
        if (stats.Articles % TellEvery == 0) { tell?.Invoke($"{stats.Articles} articles read"); }
    }

    private static string Table(RuleStats stats, bool withGold)
    {
        var rows = stats.Counts();
        var lines = new List<string> { $"    hits  articles    claims{(withGold ? "  precision     right/judged" : "")}  rule" };
        lines.AddRange(rows.Select(row => string.Create(
            CultureInfo.InvariantCulture, $"{row.Hits,8}  {row.Articles,8}  {row.Claims,8}{(withGold ? Judgement(row) : "")}  {row.Name} ({row.File}:{row.Line})")));
        lines.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"{stats.Articles} articles{(withGold ? $", {stats.WithGold} with gold" : "")}; {rows.Count(row => row.Hits > 0)} of {rows.Length} rules fired"));
        return string.Join('\n', lines);
    }

    private static string Judgement(RuleCount row) => string.Create(
        CultureInfo.InvariantCulture, $"  {(row.Precision is { } precision ? precision.ToString("F3", CultureInfo.InvariantCulture) : "-"),9}  {row.Right,7}/{row.Judged,-7}");

    private static string Json(RuleStats stats) => JsonSerializer.Serialize(
        new
        {
            stats.Articles,
            stats.WithGold,
            Rules = stats.Counts().Select(row => new
            {
                Rule = row.Name,
                row.Phase,
                row.File,
                row.Line,
                row.Hits,
                row.Articles,
                row.Claims,
                row.Judged,
                row.Right,
                Precision = row.Precision is { } precision ? Math.Round(precision, 4) : (double?)null,
            }),
        },
        JsonSerializerOptions.Web);
}
