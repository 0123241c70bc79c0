using System.Collections.Immutable;
using Marsad.Incidents.Reconciling;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tolls;

/// <summary>Adds up tolls over incidents, by the rules in <c>docs/tolls.md</c>.</summary>
/// <remarks>The same incidents, in any order, give the same sheet. Thread-safe.</remarks>
/// <param name="ranks">How far sources are trusted.</param>
/// <param name="countOrigins">How many independent origins tellings have; null counts their publishers.</param>
public sealed class TollCalculator(SourceRanks ranks, Func<ImmutableArray<Telling>, int>? countOrigins = null)
{
    /// <summary>The toll that a question asks for.</summary>
    /// <param name="incidents">All incidents of the record: totals are found among them.</param>
    /// <param name="query">The question.</param>
    public TollSheet Compute(IEnumerable<Incident> incidents, TollQuery query)
    {
        var all = incidents.DistinctBy(incident => incident.Id, StringComparer.Ordinal).OrderBy(incident => incident.Id, StringComparer.Ordinal).ToList();
        var ledger = new TollLedger(all, query.Policy, ranks, countOrigins);
        var rows = query.Grouping == TollGrouping.Source
            ? SourceTolls.Of(all).SelectMany(source => Rows(new TollLedger(source.Incidents, query.Policy, ranks, countOrigins), query, source.Origin))
            : Rows(ledger, query, null);
        return new TollSheet(
            query.Policy.Name,
            query.Grouping,
            [.. rows.OrderBy(row => row.Harm).ThenBy(row => row.Group, StringComparer.Ordinal).ThenBy(row => row.Side is null ? 1 : 0).ThenBy(row => row.Side?.Value, StringComparer.Ordinal)],
            TollChecks.Of(ledger, query),
            TollNotes.Of(ledger, query));
    }

    private static IEnumerable<TollRow> Rows(TollLedger ledger, TollQuery query, string? source)
    {
        var selected = ledger.Items.Where(item => TollSelection.IsAsked(item, query)).ToList();
        var sum = new TollSum(selected);
        var shown = selected.Where(item => TollSelection.IsShown(item, query));
        foreach (var group in shown.GroupBy(item => (item.Harm, Group: source ?? (query.Grouping == TollGrouping.None ? null : item.GroupOf(query.Grouping)))))
        {
            var sides = group.GroupBy(item => item.Side).OrderBy(side => side.Key.Value, StringComparer.Ordinal)
                .Select(side => Row(sum, group.Key.Harm, side.Key, group.Key.Group, [.. side]))
                .ToList();
            foreach (var row in sides)
            {
                yield return row;
            }

            if (sides.Count > 1)
            {
                var nodes = sides.Select(row => row.Explanation).ToImmutableArray();
                var range = TollSum.Sum(nodes.Select(node => node.Range));
                yield return new TollRow(
                    null, group.Key.Harm, group.Key.Group, range,
                    group.Select(item => item.Incident.Id).Distinct(StringComparer.Ordinal).Count(),
                    new TollNode(CodeName.Of(group.Key.Harm) + ", all sides", TollNodeKind.Sum, range, nodes));
            }
        }
    }

    private static TollRow Row(TollSum sum, Harm harm, ActorKey side, string? group, List<TollItem> items)
    {
        var node = sum.Row(items, $"{CodeName.Of(harm)}, {side}" + (group is null ? "" : ", " + group));
        return new TollRow(side, harm, group, node.Range, items.Select(item => item.Incident.Id).Distinct(StringComparer.Ordinal).Count(), node);
    }
}
