using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tolls;

/// <summary>Adds up the selected figures so that nobody is in two summands.</summary>
internal sealed class TollSum
{
    private readonly HashSet<TollItem> _selected;
    private readonly ILookup<TollItem, TollItem> _parts;
    private readonly ILookup<TollItem, TollItem> _across;
    private readonly Dictionary<TollItem, FigureRange> _wholes = [];

    /// <param name="selected">The figures in the window and place asked for; totals that are not among them cover nothing.</param>
    public TollSum(IReadOnlyList<TollItem> selected)
    {
        _selected = [.. selected];
        _parts = selected.Where(item => WholeOf(item) is not null).ToLookup(item => WholeOf(item)!);

        // A part of a total that is taken away across sides too goes with its total.
        _across = selected
            .Where(item => AcrossOf(item) is { } total && (WholeOf(item) is not { } whole || AcrossOf(whole) != total))
            .ToLookup(item => AcrossOf(item)!);
    }

    /// <summary>The sum of those of the selected figures that belong to a row.</summary>
    /// <param name="row">The row's figures: one harm, one side.</param>
    /// <param name="label">What the row is called.</param>
    public TollNode Row(IReadOnlyCollection<TollItem> row, string label)
    {
        var inside = row.ToHashSet();
        var roots = row.Where(item => WholeOf(item) is not { } whole || !inside.Contains(whole)).Select(item => Node(item, inside)).ToImmutableArray();
        return new TollNode(label, TollNodeKind.Sum, Sum(roots.Select(node => node.Range)), roots);
    }

    public static FigureRange Sum(IEnumerable<FigureRange> ranges) => ranges.Aggregate(FigureRange.Nobody, (sum, next) => sum + next);

    private TollItem? WholeOf(TollItem item)
    {
        var whole = item.Whole;
        while (whole is not null && !_selected.Contains(whole))
        {
            whole = whole.Whole;
        }

        return whole;
    }

    private TollItem? AcrossOf(TollItem item)
    {
        var total = item.Across;
        while (total is not null && !_selected.Contains(total))
        {
            total = total.Whole;
        }

        return total;
    }

    /// <summary>All people whom a figure and its parts tell of, of whatever side and group.</summary>
    private FigureRange WholeRange(TollItem item)
    {
        if (!_wholes.TryGetValue(item, out var range))
        {
            // Should links of different articles run in a circle, whoever is met again stands for themselves.
            _wholes[item] = item.Range;
            range = _parts[item].Any() || _across[item].Any() ? Cover(item.Range, PartsRange(item)) : item.Range;
            _wholes[item] = range;
        }

        return range;
    }

    private FigureRange PartsRange(TollItem item) => Sum(_parts[item].Concat(_across[item]).Select(WholeRange));

    // A total that counts keeps its own bounds: whoever doubts it doubts its parts too.
    private static FigureRange Cover(FigureRange total, FigureRange parts) => parts.Best > total.Best ? parts : total;

    private TollNode Node(TollItem item, HashSet<TollItem> row)
    {
        var parts = _parts[item].ToList();
        var elsewhere = parts.Where(part => !row.Contains(part)).Concat(_across[item]).ToList();
        var own = Figure(item);
        if (parts.Count == 0 && elsewhere.Count == 0)
        {
            return own;
        }

        var all = PartsRange(item);
        var exceeds = all.Best > item.Range.Best;
        var children = parts.Where(row.Contains).Select(part => Node(part, row)).ToList();
        var reasons = exceeds
            ? [new FigureReason("remainder.negative", $"the parts come to {all}, more than the total of {item.Range}; the parts are counted and the total is set aside", [])]
            : ImmutableArray<FigureReason>.Empty;
        if (elsewhere.Count > 0)
        {
            reasons = reasons.Add(new FigureReason(
                "total.elsewhere", $"{Sum(elsewhere.Select(WholeRange))} of this total are counted in other rows: {string.Join("; ", elsewhere.Select(part => part.Label))}", []));
        }

        // Bounds of a total that lies in one row are its own; where parts, or parts of parts, lie in other rows, only the
        // remainder is left here.
        var inRow = Sum(children.Select(node => node.Range));
        var left = exceeds ? FigureRange.Nobody : item.Range.Less(all);
        var together = elsewhere.Count == 0 && inRow == all;
        var range = together ? Cover(item.Range, all) : inRow + left;
        var remainder = new TollNode("remainder of " + item.Label, TollNodeKind.Remainder, left, [own]) { Incident = item.Incident.Id, Subject = item.Subject };
        return new TollNode(
            item.Label,
            exceeds ? TollNodeKind.PartsExceedTotal : together ? TollNodeKind.TotalCoversParts : TollNodeKind.Sum,
            range,
            [.. children, remainder])
        { Incident = item.Incident.Id, Subject = item.Subject, Reasons = reasons };
    }

    private static TollNode Figure(TollItem item)
    {
        var told = item.Figure.Series
            .Where(entry => entry.Standing is FigureStanding.Latest or FigureStanding.Summed or FigureStanding.Zero)
            .Select(entry => new TollNode(
                $"{entry.Source}: {entry.Count}", TollNodeKind.Told, AsTold(entry.Count), [])
            { Incident = item.Incident.Id, Entry = entry });
        return new TollNode(item.Label, TollNodeKind.Figure, item.Range, [.. told]) { Incident = item.Incident.Id, Subject = item.Subject, Reasons = item.Figure.Reasons };
    }

    private static FigureRange AsTold(CountRange count)
    {
        var best = count.Low ?? count.High ?? 0;
        return new FigureRange(count.Low ?? 0, best, count.High is { } high ? Math.Max(best, high) : null);
    }
}
