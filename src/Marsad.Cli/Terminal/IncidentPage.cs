using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Cli.Terminal;

/// <summary>One incident for reading: its figures with every voice, its articles, and why they are one.</summary>
public static class IncidentPage
{
    private const int MostLinks = 12;

    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter to, ReconciledIncident reconciled)
    {
        var incident = reconciled.Incident;
        to.WriteLine(IncidentLine.Of(reconciled));
        to.WriteLine();
        WriteGrade(to, reconciled);
        foreach (var figure in reconciled.Figures) { WriteFigure(to, figure); }
        to.WriteLine("Told in");
        foreach (var telling in incident.Tellings) { WriteTelling(to, telling); }
        to.WriteLine();
        to.WriteLine("Why they are one");
        foreach (var link in incident.Links.Take(MostLinks)) { WriteLink(to, link); }
        if (incident.Links.Length > MostLinks) { to.WriteLine($"  … and {incident.Links.Length - MostLinks} more links; --json has them all"); }
    }

    private static void WriteGrade(TextWriter to, ReconciledIncident reconciled)
    {
        to.WriteLine($"Support: {CodeName.Of(reconciled.Grade.Level)}, {reconciled.Grade.Origins} independent origins");
        foreach (var reason in reconciled.Grade.Reasons) { to.WriteLine("  " + PlainText.OneLine(reason.Message)); }
        to.WriteLine();
    }

    private static void WriteFigure(TextWriter to, IncidentFigure figure)
    {
        var also = figure.AlsoToldAs.IsEmpty ? "" : $" (also told as {string.Join(", ", figure.AlsoToldAs)})";
        to.WriteLine(figure.Range is null
            ? $"{CodeName.Of(figure.Harm)} of {figure.Side}{also}: nothing that can be counted"
            : $"{CodeName.Of(figure.Harm)} of {figure.Side}{also}: low {figure.Range.Value.Low}, best {figure.Range.Value.Best}, high {figure.Range.Value.High?.ToString(CultureInfo.InvariantCulture) ?? "open"}");
        foreach (var entry in figure.Series)
        {
            to.WriteLine(PlainText.OneLine($"  {Day(entry.SaidOn)}  {entry.Source,-20} {entry.Count,-8} {CodeName.Of(entry.Standing),-12} {entry.ClaimKey}  «{entry.Quote}»"));
        }

        foreach (var remainder in figure.Remainders) { to.WriteLine($"  remainder {remainder.People} of {remainder.Whole}"); }
        foreach (var reason in figure.Reasons) { to.WriteLine("  " + PlainText.OneLine(reason.Message)); }
        to.WriteLine();
    }

    private static void WriteTelling(TextWriter to, Telling telling)
    {
        to.WriteLine(PlainText.OneLine($"  {Day(telling.Article.Published)}  {telling.Article.Publisher ?? "?",-14} {telling.Article.Name}"));
        foreach (var claim in telling.Claims) { to.WriteLine(PlainText.OneLine($"      {claim.Key}  «{claim.Claim.Evidence.Exact}»")); }
    }

    private static void WriteLink(TextWriter to, IncidentLink link)
    {
        to.WriteLine(PlainText.OneLine($"  {link.Score,5}  {link.First} and {link.Second}"));
        to.WriteLine(PlainText.OneLine("         " + string.Join(", ", link.Reasons.Select(reason => $"{reason.Clue} {reason.Weight:+0;-0}{(reason.Detail.Length == 0 ? "" : $" ({reason.Detail})")}"))));
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?         ";
}
