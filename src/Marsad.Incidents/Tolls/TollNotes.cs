using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tolls;

/// <summary>What a reader of a toll should know of how it was counted.</summary>
internal static class TollNotes
{
    public static ImmutableArray<FigureReason> Of(TollLedger ledger, TollQuery query)
    {
        var notes = ImmutableArray.CreateBuilder<FigureReason>();
        var asked = ledger.Items.Where(item => (query.Harms.IsEmpty || query.Harms.Contains(item.Harm)) && TollSelection.IsIn(item.Incident, query) && TollSelection.IsShown(item, query)).ToList();
        if (query.From is not null || query.To is not null)
        {
            Add(notes, "window.undated", "have no day and are left out", asked.Where(item => item.Start is null));
            Add(notes, "window.ends-after", "start in the window and end after it; they are counted whole", asked.Where(item =>
                TollSelection.IsInWindow(item.Start, query) && item.Incident.When?.To > query.To));
            Add(notes, "window.starts-before", "start before the window and end in it; they are left out", asked.Where(item =>
                item.Start < query.From && item.Incident.When?.To >= query.From));
        }

        if (query.Grouping == TollGrouping.Source)
        {
            notes.Add(new FigureReason("group.source", "each source's own toll: the rows tell of the same people and do not add up", []));
        }

        Add(notes, "harm.mixed", "give dead and wounded in one figure; they are kept apart from both", asked.Where(item => item.Harm == Harm.Mixed && TollSelection.IsAsked(item, query)));
        return notes.ToImmutable();
    }

    private static void Add(ImmutableArray<FigureReason>.Builder notes, string code, string what, IEnumerable<TollItem> items)
    {
        var incidents = items.Select(item => item.Incident.Id).Distinct(StringComparer.Ordinal).ToList();
        if (incidents.Count > 0)
        {
            notes.Add(new FigureReason(code, string.Create(CultureInfo.InvariantCulture, $"{incidents.Count} incidents {what}: {string.Join(", ", incidents.Take(20))}"), []));
        }
    }
}
