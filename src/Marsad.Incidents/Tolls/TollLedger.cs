using System.Collections.Immutable;
using Marsad.Incidents.Reconciling;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tolls;

/// <summary>Incidents, reconciled, with the totals among their figures found.</summary>
internal sealed class TollLedger
{
    public TollLedger(
        IEnumerable<Incident> incidents, ReconcilingPolicy policy, SourceRanks ranks, Func<ImmutableArray<Telling>, int>? countOrigins)
    {
        Incidents = [.. incidents.Select(incident => Reconciler.Reconcile(incident, policy, ranks, countOrigins))];
        Items = [.. Incidents.SelectMany(incident => incident.Figures
            .Where(figure => figure.Range is not null && figure.Series.Any(entry => entry.Standing is FigureStanding.Latest or FigureStanding.Summed))
            .Select(figure => new TollItem(incident, figure, figure.Range!.Value)))];
        TollCover.Link(Items);
    }

    public ImmutableArray<ReconciledIncident> Incidents { get; }

    public ImmutableArray<TollItem> Items { get; }
}
