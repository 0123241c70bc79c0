using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Comparing;

/// <summary>The dead of all sides of an incident.</summary>
internal static class KilledTotal
{
    /// <summary>The figures of killed people that no other figure covers, added up; null where nobody is counted as killed.</summary>
    public static FigureRange? Of(ReconciledIncident incident)
    {
        var killed = incident.Figures.Where(figure => figure is { Harm: Harm.Killed, Range: not null }).ToList();
        var covered = killed.SelectMany(figure => figure.Covers).ToHashSet();
        var sum = default(FigureRange?);
        foreach (var figure in killed.Where(figure => !covered.Contains(figure.Side)))
        {
            sum = sum is { } others ? others + figure.Range!.Value : figure.Range;
        }

        return sum is { Best: 0, High: 0 } ? null : sum;
    }
}
