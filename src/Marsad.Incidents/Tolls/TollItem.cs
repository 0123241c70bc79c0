using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tolls;

/// <summary>One figure of one incident, with the totals that contain it.</summary>
internal sealed class TollItem(ReconciledIncident reconciled, IncidentFigure figure, FigureRange range)
{
    public ReconciledIncident Reconciled { get; } = reconciled;

    public Incident Incident => Reconciled.Incident;

    public IncidentFigure Figure { get; } = figure;

    public FigureRange Range { get; } = range;

    public Harm Harm => Figure.Harm;

    public ActorKey Side => Figure.Side;

    /// <summary>The narrowest total of the same side that contains it, or null.</summary>
    public TollItem? Whole { get; set; }

    /// <summary>The narrowest total of another side (mostly: of no side) that contains it, or null.</summary>
    public TollItem? Across { get; set; }

    public DateOnly? Start => Incident.When?.From ?? Incident.When?.To;

    public int? Days => Incident.When is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber + 1 : null;

    public bool IsWide => Days > 1 || Incident.Place?.Precision is PlacePrecision.Region or PlacePrecision.Country;

    public TollSubject Subject => new(Harm, Side, Incident.Place, Incident.When);

    public string Label
    {
        get
        {
            var days = Incident.When is { } when
                ? when.From == when.To ? Text(when.From) : Text(when.From) + ".." + Text(when.To)
                : "?";
            return $"{CodeName.Of(Harm)}, {Side}, {Incident.Place?.Name ?? "?"}, {days}";
        }
    }

    public string GroupOf(TollGrouping grouping) => grouping switch
    {
        TollGrouping.Month => Start?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "?",
        TollGrouping.Place => Incident.Place?.Id ?? Incident.Place?.Name ?? "?",
        TollGrouping.Perpetrator => Figure.Perpetrators is [var doer, ..] ? doer.Value : "?",
        _ => "",
    };

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
