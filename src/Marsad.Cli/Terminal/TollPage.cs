using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Cli.Terminal;

/// <summary>A toll for reading: a table, the running totals of recorders beside it, and the sum as a tree.</summary>
public static class TollPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="sheet">The toll.</param>
    /// <param name="explain">True to write each row's sum as a tree.</param>
    public static void Write(TextWriter to, TollSheet sheet, bool explain)
    {
        if (sheet.Rows.IsEmpty) { to.WriteLine("nothing is told that could be added up"); }
        else { to.WriteLine($"{"harm",-10} {"group",-16} {"side",-24} {"low",8} {"best",8} {"high",8}  incidents"); }
        foreach (var row in sheet.Rows) { WriteRow(to, row, explain); }
        if (!sheet.Checks.IsEmpty) { WriteChecks(to, sheet); }
        foreach (var note in sheet.Notes) { to.WriteLine(PlainText.OneLine($"note: {note.Message}")); }
        to.WriteLine($"policy: {sheet.Policy}");
    }

    private static void WriteRow(TextWriter to, TollRow row, bool explain)
    {
        var range = row.Range;
        to.WriteLine(PlainText.OneLine(
            $"{CodeName.Of(row.Harm),-10} {row.Group ?? "",-16} {row.Side?.Value ?? "all sides",-24} {range.Low,8} {range.Best,8} {Ceiling(range),8}  {row.Incidents}"));
        if (explain && row.Side is not null) { WriteNode(to, row.Explanation, 1); }
    }

    private static void WriteChecks(TextWriter to, TollSheet sheet)
    {
        to.WriteLine();
        to.WriteLine("Running totals that recorders published; never added");
        foreach (var check in sheet.Checks)
        {
            var entry = check.Published;
            var own = check.Own is { } range ? $"ours {range.Low}/{range.Best}/{Ceiling(range)}, gap {check.Gap}" : "its days are not told: no sum of ours beside it";
            to.WriteLine(PlainText.OneLine(
                $"  {CodeName.Of(check.Harm)} {entry.Count} of {entry.Victim}, {Day(entry.When?.From)} to {Day(entry.When?.To)}, says {entry.Source}: {own}  {entry.ClaimKey}  «{entry.Quote}»"));
        }

        to.WriteLine();
    }

    private static void WriteNode(TextWriter to, TollNode node, int depth)
    {
        var indent = new string(' ', depth * 3);
        var told = node.Entry is { } entry ? $"  {entry.Source}, {Day(entry.SaidOn)}, {entry.Article.Name}, {CodeName.Of(entry.Standing)}  «{entry.Quote}»" : "";
        var incident = node.Incident is { } id ? $"  [{id}]" : "";
        to.WriteLine(indent + PlainText.OneLine($"{node.Range}  {CodeName.Of(node.Kind)}  {node.Label}{incident}{told}"));
        foreach (var reason in node.Reasons) { to.WriteLine(indent + "   " + PlainText.OneLine("· " + reason.Message)); }
        foreach (var child in node.Children) { WriteNode(to, child, depth + 1); }
    }

    private static string Ceiling(FigureRange range) => range.High?.ToString(CultureInfo.InvariantCulture) ?? "open";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
