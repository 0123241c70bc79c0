using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tolls;

/// <summary>Sets what recorders published as running totals beside our own sum; never adds them.</summary>
internal static class TollChecks
{
    public static ImmutableArray<TollCheck> Of(TollLedger ledger, TollQuery query) =>
    [
        .. ledger.Incidents
            .SelectMany(incident => incident.Checks)
            .Where(check => check.Entry.Count.High != 0 && IsAsked(check, query))
            .DistinctBy(check => (check.Harm, check.Entry.Source, check.Entry.Victim, check.Entry.Count, check.Entry.When, check.Entry.Place?.Id, check.Entry.Perpetrator))
            .OrderBy(check => check.Harm)
            .ThenBy(check => check.Entry.Source, StringComparer.Ordinal)
            .ThenBy(check => check.Entry.SaidOn)
            .ThenBy(check => check.Entry.ClaimKey, StringComparer.Ordinal)
            .Select(check => Beside(check, ledger)),
    ];

    private static bool IsAsked(FigureCheck check, TollQuery query)
    {
        var entry = check.Entry;
        return (query.Harms.IsEmpty || query.Harms.Contains(check.Harm))
            && (query.Sides.IsEmpty || query.Sides.Contains(entry.Victim))
            && (query.Perpetrators.IsEmpty || (entry.Perpetrator is { } doer && query.Perpetrators.Contains(doer)))
            && TollSelection.IsIn(entry.Place, check.Within, query)
            && (query.To is not { } to || entry.When?.From is not { } first || first <= to)
            && (query.From is not { } from || entry.When?.To is not { } last || last >= from);
    }

    private static TollCheck Beside(FigureCheck check, TollLedger ledger)
    {
        var entry = check.Entry;
        if (entry.When is not { From: { } from, To: { } to } || People(entry) is not { } published)
        {
            return new TollCheck(check.Harm, entry, null, null);
        }

        var query = new TollQuery
        {
            From = from,
            To = to,
            Harms = [check.Harm],
            Places = entry.Place?.Id is { } id ? [id] : [],
            Sides = entry.Victim == ActorKey.Unspecified ? [] : [entry.Victim],
            Perpetrators = entry.Perpetrator is { } doer ? [doer] : [],
        };
        var selected = ledger.Items.Where(item => TollSelection.IsAsked(item, query)).ToList();
        var sum = new TollSum(selected);
        var own = TollSum.Sum(selected.Where(item => TollSelection.IsShown(item, query))
            .GroupBy(item => item.Side)
            .Select(side => sum.Row([.. side], "").Range));
        return new TollCheck(check.Harm, entry, own, published - own.Best);
    }

    private static long? People(FigureEntry entry) => entry.Count.Low ?? entry.Count.High;
}
