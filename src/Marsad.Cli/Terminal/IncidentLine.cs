using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Cli.Terminal;

/// <summary>One incident on one line: id and numbers first, because many terminals do not reorder Arabic.</summary>
public static class IncidentLine
{
    /// <summary>Id, days, grade, what happened, figures, who, where, in how many articles.</summary>
    public static string Of(ReconciledIncident reconciled)
    {
        var incident = reconciled.Incident;
        var parts = new List<string> { incident.Id, Days(incident).PadRight(24), CodeName.Of(reconciled.Grade.Level).PadRight(10) };
        if (!incident.Types.IsEmpty) { parts.Add(CodeName.Of(incident.Types[0])); }
        parts.AddRange(reconciled.Figures.Where(figure => figure.Range is not null).Select(Figure));
        if (!incident.Initiators.IsEmpty) { parts.Add($"by {incident.Initiators[0]}"); }
        parts.Add($"in {incident.Tellings.Select(telling => telling.Article.Key).Distinct(StringComparer.Ordinal).Count()} articles");
        if (incident.Place is { } place) { parts.Add("at " + (place.Id is null ? place.Name : $"{place.Name} ({place.Id})")); }
        return PlainText.OneLine(string.Join("  ", parts));
    }

    /// <summary>A figure in words: what, of whom, low/best/high.</summary>
    public static string Figure(IncidentFigure figure) => $"{CodeName.Of(figure.Harm)} {figure.Range} of {figure.Side}";

    /// <summary>The days of an incident; in brackets where nobody tells them.</summary>
    public static string Days(Incident incident)
    {
        var (from, to) = (Day(incident.When?.From), Day(incident.When?.To));
        var days = from == to ? from : $"{from} to {to}";
        return incident.IsWhenAssumed ? $"[{days}]" : days;
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
