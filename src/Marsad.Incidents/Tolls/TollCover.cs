using Marsad.Model;

namespace Marsad.Incidents.Tolls;

/// <summary>Finds which figures are totals over the figures of other incidents, so that no one is counted in both.</summary>
/// <remarks>
/// A total contains what its article says is part of it; what its own incident covers; and what happened within its
/// days and its place, where it spans several days or a region. Of several totals the narrowest is taken.
/// </remarks>
internal static class TollCover
{
    public static void Link(IReadOnlyList<TollItem> items)
    {
        foreach (var harm in items.GroupBy(item => item.Harm))
        {
            var all = harm.ToList();
            LinkAcross(all);
            LinkSame(all);
        }
    }

    private static void LinkSame(List<TollItem> items)
    {
        foreach (var side in items.GroupBy(item => item.Side))
        {
            var all = side.ToList();
            var named = Named(all);
            foreach (var part in all)
            {
                part.Whole = named.GetValueOrDefault(part);
            }

            Cut(all, item => item.Whole, item => item.Whole = null);
            var wide = ByArea(all);
            foreach (var part in all.Where(part => part.Whole is null))
            {
                var whole = Narrowest(Around(wide, part));
                part.Whole = whole is not null && !IsBelow(whole, part) ? whole : null;
            }
        }
    }

    private static void LinkAcross(List<TollItem> items)
    {
        var totals = items.Where(item => item.Figure.Covers.Length > 0).ToLookup(item => item.Incident.Id, StringComparer.Ordinal);
        var wide = ByArea(items.Where(item => item.Side == ActorKey.Unspecified));
        var named = Named(items.Where(item => item.Side != ActorKey.Unspecified), items.Where(item => item.Side == ActorKey.Unspecified));
        foreach (var part in items.Where(item => item.Side != ActorKey.Unspecified))
        {
            part.Across = totals[part.Incident.Id].FirstOrDefault(total => total.Figure.Covers.Contains(part.Side))
                ?? named.GetValueOrDefault(part)
                ?? Narrowest(Around(wide, part));
        }
    }

    private static ILookup<string, TollItem> ByArea(IEnumerable<TollItem> items) =>
        items.Where(item => item.IsWide && item.Incident.Place?.Id is not null).ToLookup(item => item.Incident.Place!.Id!, StringComparer.Ordinal);

    /// <summary>The wide figures whose place and days hold a figure.</summary>
    private static IEnumerable<TollItem> Around(ILookup<string, TollItem> wide, TollItem part) =>
        (part.Incident.Place?.Id is { } id ? part.Incident.Within.Prepend(id) : part.Incident.Within)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(area => wide[area])
            .Where(whole => Spans(whole, part));

    private static Dictionary<TollItem, TollItem> Named(List<TollItem> items) => Named(items, items);

    /// <summary>Parts whose own article says what they are part of, where that is a figure of another incident.</summary>
    private static Dictionary<TollItem, TollItem> Named(IEnumerable<TollItem> parts, IEnumerable<TollItem> wholes)
    {
        var byKey = new Dictionary<(string Article, string Claim), TollItem>();
        foreach (var whole in wholes)
        {
            foreach (var (article, claim) in Counted(whole))
            {
                byKey.TryAdd((article, claim.Id), whole);
            }
        }

        var named = new Dictionary<TollItem, TollItem>();
        foreach (var part in parts)
        {
            var whole = Counted(part)
                .Where(told => told.Claim.PartOf is not null)
                .Select(told => byKey.GetValueOrDefault((told.Article, told.Claim.PartOf!)))
                .FirstOrDefault(found => found is not null && found.Incident.Id != part.Incident.Id);
            if (whole is not null)
            {
                named[part] = whole;
            }
        }

        return named;
    }

    private static IEnumerable<(string Article, CasualtyClaim Claim)> Counted(TollItem item)
    {
        var keys = item.Figure.Series.Select(entry => entry.ClaimKey).ToHashSet(StringComparer.Ordinal);
        return item.Incident.Claims
            .Where(pair => keys.Contains(pair.Claim.Key))
            .Select(pair => (pair.Telling.Article.Key, (CasualtyClaim)pair.Claim.Claim))
            .OrderBy(told => told.Key, StringComparer.Ordinal)
            .ThenBy(told => told.Item2.Id, StringComparer.Ordinal);
    }

    private static bool Spans(TollItem whole, TollItem part)
    {
        if (whole == part || whole.Incident.Id == part.Incident.Id
            || whole.Incident is not { When: { From: { } from, To: { } to }, Place.Id: { } area }
            || part.Incident.When is not { From: { } first, To: { } last } || first < from || last > to)
        {
            return false;
        }

        var (wider, same) = (part.Incident.Within.Contains(area), part.Incident.Place?.Id == area);
        return (wider || (same && whole.Days > part.Days))
            && (whole.Figure.Perpetrators.IsEmpty || part.Figure.Perpetrators.IsEmpty
                || whole.Figure.Perpetrators.Intersect(part.Figure.Perpetrators).Any());
    }

    private static TollItem? Narrowest(IEnumerable<TollItem> wholes) => wholes
        .OrderBy(whole => whole.Days)
        .ThenByDescending(whole => whole.Incident.Within.Length)
        .ThenBy(whole => whole.Range.Best)
        .ThenBy(whole => whole.Incident.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    private static bool IsBelow(TollItem item, TollItem other)
    {
        for (var whole = item.Whole; whole is not null; whole = whole.Whole)
        {
            if (whole == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Articles that make two totals contain each other say nothing.</summary>
    private static void Cut(List<TollItem> items, Func<TollItem, TollItem?> next, Action<TollItem> cut)
    {
        foreach (var item in items)
        {
            var seen = new HashSet<TollItem> { item };
            for (var whole = next(item); whole is not null; whole = next(whole))
            {
                if (!seen.Add(whole))
                {
                    cut(item);
                    break;
                }
            }
        }
    }
}
