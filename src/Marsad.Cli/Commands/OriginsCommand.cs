using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Marsad.Cli.Terminal;
using Marsad.Incidents.Syndication;
using Marsad.Model;
using Marsad.Observatory;
using Marsad.Observatory.Syndication;
using Marsad.Store.Sqlite;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad origins</c>: which articles of a record carry the same text.</summary>
internal static class OriginsCommand
{
    // Data for programs and terminals, never put into a page; Arabic stays legible.
    private static readonly JsonSerializerOptions Form =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var record = SharedOptions.Record();
        var json = new Option<bool>("--json") { Description = "One line of JSON an origin" };
        var article = new Option<string?>("--article")
        {
            Description = "Only the origin of this article (its key or its id), with the passages that match",
            HelpName = "ID",
        };
        var command = new Command("origins", "Lists the articles of a record that carry the same text, as one origin each.") { record, json, article };
        command.SetAction((parsed, stop) =>
        {
            using var screen = Screen.Open(noColour: true);
            using var opened = SqliteRecord.OpenExisting(parsed.GetRequiredValue(record));
            var page = parsed.GetValue(json) ? Json(opened) : Lines(opened);
            return Task.FromResult(parsed.GetValue(article) is { } name
                ? One(screen, opened, name, page, stop)
                : All(screen, opened, page, stop));
        });
        return command;
    }

    private static int All(Screen screen, SqliteRecord record, Func<Origin, bool, string> page, CancellationToken stop)
    {
        var origins = new FindOrigins(record, Engine.Fold).Run(stop);
        var carried = origins.All.Where(origin => origin.Members.Length > 1).ToList();
        foreach (var origin in carried)
        {
            screen.Output.WriteLine(page(origin, false));
        }

        var copies = carried.Sum(origin => origin.Members.Length - 1);
        var articles = origins.All.Sum(origin => origin.Members.Length);
        screen.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{articles} articles of {origins.All.Length} origins; {carried.Count} origins have more than one, with {copies} articles beyond the first"));
        return ExitCode.Done;
    }

    private static int One(Screen screen, SqliteRecord record, string name, Func<Origin, bool, string> page, CancellationToken stop)
    {
        if (record.FindNamed(name) is not { } stored)
        {
            return Failure.Tell($"There is no article {name} in {record.Path}. Give its key or its id.");
        }

        var origin = new FindOrigins(record, Engine.Fold).Run(stop).Find(stored.Key.Value)!;
        screen.Output.WriteLine(page(origin, true));
        return ExitCode.Done;
    }

    /// <summary>An origin for people: the first article, then its carriers with the share of matching text.</summary>
    private static Func<Origin, bool, string> Lines(SqliteRecord record) => (origin, withPassages) =>
    {
        var lines = new List<string> { $"{origin.Id}  {origin.Members.Length} {(origin.Members.Length == 1 ? "article" : "articles")}" };
        foreach (var member in origin.Members)
        {
            var stored = Text(record, member.Article);
            lines.Add($"  {Day(member.Published),10}  {member.Article}  {Share(member)}  {PlainText.OneLine(member.Publisher ?? "-")}  {PlainText.OneLine(stored.Title ?? stored.Id)}");
            if (withPassages)
            {
                lines.AddRange(member.Passages.Select(passage => $"      «{PlainText.OneLine(passage.Here.In(stored.Text))}»"));
            }
        }

        return string.Join('\n', lines);
    };

    private static Func<Origin, bool, string> Json(SqliteRecord record) => (origin, withPassages) => JsonSerializer.Serialize(
        new
        {
            origin.Id,
            Articles = origin.Members.Select(member => new
            {
                Key = member.Article,
                Text(record, member.Article).Id,
                Published = member.Published is { } day ? Day(day) : null,
                member.Publisher,
                member.Like,
                Share = Math.Round(member.Share, 3),
                ShareOfLike = Math.Round(member.ShareOfLike, 3),
                Passages = withPassages ? Passages(record, member) : null,
            }),
        },
        Form);

    private static List<Match> Passages(SqliteRecord record, OriginMember member)
    {
        var here = Text(record, member.Article).Text;
        var there = member.Like is null ? "" : Text(record, member.Like).Text;
        return [.. member.Passages.Select(passage => new Match(passage.Words, Cut(here, passage.Here), Cut(there, passage.There)))];
    }

    private static Quotation Cut(string text, TextSpan span) => new(span.Start, span.In(text).ToString());

    // The articles were read a moment ago, and nothing takes articles out of a record.
    private static Article Text(SqliteRecord record, string key) => record.Find(key)!.Article;

    /// <summary>How much of its own words match, and how much of the other's: a short copy has much of the one, a survey that takes it up much of the other.</summary>
    private static string Share(OriginMember member) => member.Like is null
        ? "first      "
        : string.Create(CultureInfo.InvariantCulture, $"{member.Share * 100,4:F0}% /{member.ShareOfLike * 100,4:F0}%");

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";

    private sealed record Match(int Words, Quotation Here, Quotation There);

    private sealed record Quotation(int At, string Exact);
}
