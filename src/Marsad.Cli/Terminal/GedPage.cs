using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Cli.Terminal;

/// <summary>A comparison with UCDP GED for people: what was compared, matches, what stands on one side only, months.</summary>
public static class GedPage
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter page, GedComparison comparison)
    {
        page.WriteLine(Window(comparison.Window));
        if (comparison is { Matches.IsEmpty: true, OnlyOurs.IsEmpty: true, OnlyTheirs.IsEmpty: true })
        {
            page.WriteLine("nothing to compare: no incident with killed people lies in the days and countries of the file");
            return;
        }

        var matched = comparison.Matches.Sum(match => match.Incidents.Length);
        page.WriteLine(string.Create(CultureInfo.InvariantCulture, $"by chance: {comparison.ByChance:F1} incidents match rows that were moved by four to eight weeks, against {matched} as they are"));
        Section(page, "matched", comparison.Matches.Select(Match));
        Section(page, "only ours", comparison.OnlyOurs.Select(ours => "  " + Line(ours)));
        Section(page, "only theirs", comparison.OnlyTheirs.Select(row => "  " + Line(row)));
        page.WriteLine();
        page.WriteLine("month    matched  inside  below  above  only ours  only theirs  our dead  their dead");
        foreach (var month in comparison.Months)
        {
            page.WriteLine(Row(month.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), month));
        }

        page.WriteLine(Row("all", comparison.Months.AsEnumerable().Aggregate((sum, next) => sum.Plus(next))));
    }

    private static string Window(GedWindow window)
    {
        var days = window.From is { } from ? $"{Day(from)} to {Day(window.To!.Value)}" : "no days";
        var countries = window.Countries.IsEmpty ? "no country" : string.Join(", ", window.Countries);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            compared: {countries}, {days}; the record tells of killed people on {window.CoveredDays} of those days
            theirs: {window.Rows} rows, {window.RowsOutside} of them of other countries or days
            ours: {window.Incidents} incidents with killed people, {window.IncidentsOutside} of them of other countries or days, {window.IncidentsVague} without a place or day that could be compared
            """).ReplaceLineEndings("\n");
    }

    private static void Section(TextWriter page, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        page.WriteLine();
        page.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {all.Count}"));
        all.ForEach(page.WriteLine);
    }

    private static string Match(GedMatch match) => string.Join('\n',
    [
        $"  {CodeName.Of(match.Verdict),-6}  ours {match.Ours}  theirs {match.Theirs}  score {match.Score.ToString(CultureInfo.InvariantCulture)}",
        .. match.Incidents.Select(ours => "    ours    " + Line(ours)),
        .. match.Events.Select(row => "    theirs  " + Line(row)),
        .. match.Reasons.Select(reason => PlainText.OneLine($"    why     {reason.Code}: {reason.Message}")),
    ]);

    private static string Line(GedOurs ours)
    {
        var place = ours.Incident.Incident.Place;
        return PlainText.OneLine($"{ours.Incident.Incident.Id}  {IncidentLine.Days(ours.Incident.Incident)}  killed {ours.Killed}  {CodeName.Of(ours.Incident.Grade.Level)}  at {place?.Name} ({place?.Id})");
    }

    private static string Line(GedEvent row)
    {
        var days = row.From == row.To ? Day(row.From) : $"{Day(row.From)} to {Day(row.To)}";
        return PlainText.OneLine(string.Create(CultureInfo.InvariantCulture, $"{row.Id}  {days}  killed {row.Deaths}  {row.SideA} / {row.SideB}  at {row.Place ?? row.Region ?? row.Country}"));
    }

    private static string Row(string name, GedMonth month) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-7}  {month.Matched,7}  {month.Inside,6}  {month.Below,5}  {month.Above,5}  {month.OnlyOurs,9}  {month.OnlyTheirs,11}  {month.OurDead,8}  {month.TheirDead,10}");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
