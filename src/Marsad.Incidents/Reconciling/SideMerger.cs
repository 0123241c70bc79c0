using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Reconciling;

/// <summary>Finds out which sides, as told, are the same people, and which contain others.</summary>
/// <remarks>
/// People counted side by side by one source in one article are never made one. "People" are the side that others name
/// where the sizes agree, and a total over the sides where it is larger.
/// </remarks>
internal static class SideMerger
{
    private static readonly ActorKey Palestinians = new("palestinians");
    private static readonly HashSet<string> OfPalestinians = new(["civilians", "hamas", "islamic-jihad", "palestinian-factions"], StringComparer.Ordinal);

    /// <param name="mentions">The mentions of one harm.</param>
    /// <param name="doers">Sides that are said to have harmed anyone in the incident.</param>
    /// <returns>The groups of people, by side.</returns>
    public static List<SideSeries> Merge(IEnumerable<Mention> mentions, IReadOnlySet<ActorKey> doers)
    {
        var series = mentions.GroupBy(mention => mention.Side).Select(side => new SideSeries(side.Key, side)).OrderBy(side => side.Side.Value, StringComparer.Ordinal).ToList();
        SameNumber.Join(series);
        TakeBroad(series, Palestinians, side => OfPalestinians.Contains(side.Value));
        TakeBroad(series, ActorKey.Militants, side => side != ActorKey.Civilians && side != Palestinians && side != ActorKey.Unspecified);
        NameMilitants(series, doers);
        TakeUnspecified(series);
        foreach (var whole in series.Where(whole => whole.Side != ActorKey.Unspecified))
        {
            // "35 of the army, 5 of them militiamen": what both name is counted once.
            foreach (var part in series.Where(part => part != whole && whole.Contains(part) && !part.Contains(whole) && part.Size <= whole.Size))
            {
                whole.Covers.Add(part.Side.Value);
            }
        }

        return series;
    }

    /// <summary>A broad name for people whom exactly one narrower name fits.</summary>
    private static void TakeBroad(List<SideSeries> series, ActorKey broad, Func<ActorKey, bool> isNarrower)
    {
        if (series.Find(side => side.Side == broad) is not { HasPeople: true } whole)
        {
            return;
        }

        var fitting = series.Where(side => side != whole && side.HasPeople && isNarrower(side.Side)
            && !whole.Contains(side) && !side.Contains(whole) && !whole.IsToldBeside(side) && whole.IsComparable(side)).ToList();
        if (fitting.Count == 1)
        {
            fitting[0].Take(whole, "side.same", $"'{broad}' of like number are taken for the same people as '{fitting[0].Side}'");
            series.Remove(whole);
        }
    }

    /// <summary>"Terrorists" are of the one side that harms others in the incident, is not their own foe, and loses nobody under its own name.</summary>
    private static void NameMilitants(List<SideSeries> series, IReadOnlySet<ActorKey> doers)
    {
        if (series.Find(side => side.Side == ActorKey.Militants) is not { } militants)
        {
            return;
        }

        var fitting = doers.Where(doer => !series.Exists(side => side.Side == doer) && !militants.Mentions.Exists(mention => mention.Claim.Perpetrator == doer || mention.Source == doer)).ToList();
        if (fitting.Count == 1)
        {
            var named = new SideSeries(fitting[0], []);
            named.Take(militants, "side.same", $"'{militants.Side}' are taken for people of '{named.Side}', the only other side that harms anyone in it");
            series[series.IndexOf(militants)] = named;
        }
    }

    private static void TakeUnspecified(List<SideSeries> series)
    {
        if (series.Find(side => side.Side == ActorKey.Unspecified) is not { } people)
        {
            return;
        }

        var sides = series.Where(side => side != people && side.HasPeople).ToList();
        if (!people.HasPeople)
        {
            // "No casualties" stands beside the one side that it can mean.
            if (sides.Count == 1)
            {
                Join(sides[0], people, series);
            }

            return;
        }

        var sum = sides.Sum(side => side.Size);
        var civilians = sides.Find(side => side.Side == ActorKey.Civilians && !people.IsToldBeside(side));
        if (civilians is not null && IsSame(people, civilians, sides))
        {
            Join(civilians, people, series);
        }
        else if (sides.Exists(people.Contains) || (sides.Count > 1 && people.Size >= sum) || (sides.Count == 1 && people.Size > sum && (people.IsToldBeside(sides[0]) || !people.IsComparable(sides[0]))))
        {
            Cover(people, sides, sum);
        }
        else if (Dominant(sides) is { } side && !people.IsToldBeside(side) && (people.Size <= side.Size || people.IsComparable(side)))
        {
            Join(side, people, series);
        }
        else if (sides.Count > 1 && !sides.Exists(people.IsToldBeside))
        {
            Cover(people, sides, sum);
        }
        else if (sides.Count > 0)
        {
            people.Reasons.Add(new FigureReason("side.apart", "told beside the sides by one source: people of their own", []));
        }
    }

    /// <summary>"People" are civilians before they are a side's: of like number, nearer to theirs than to that of all sides, and no total over another side.</summary>
    private static bool IsSame(SideSeries people, SideSeries civilians, List<SideSeries> sides)
    {
        if (!people.IsComparable(civilians) || (people.Contains(civilians) && !civilians.HasWholes) || sides.Exists(side => side != civilians && people.Contains(side)))
        {
            return false;
        }

        var all = sides.Where(side => side == civilians || !side.IsVague).Sum(side => side.Size);
        return civilians.IsVague || Math.Abs(people.Size - civilians.Size) <= Math.Abs(people.Size - all);
    }

    /// <summary>The only side, or one at least twice as large as every other.</summary>
    private static SideSeries? Dominant(List<SideSeries> sides) =>
        sides.OrderByDescending(side => side.Size).FirstOrDefault() is { } largest && sides.TrueForAll(side => side == largest || side.Size * 2 <= largest.Size)
            ? largest
            : null;

    private static void Join(SideSeries side, SideSeries people, List<SideSeries> series)
    {
        side.Take(people, "side.same", $"people with no side told are taken for the same people as '{side.Side}'");
        series.Remove(people);
    }

    private static void Cover(SideSeries people, List<SideSeries> sides, long sum)
    {
        people.Covers.UnionWith(sides.Select(side => side.Side.Value));
        people.Reasons.Add(new FigureReason(
            people.Size >= sum ? "side.total" : "remainder.negative",
            $"{people.Size} people with no side told are a total over {string.Join(", ", people.Covers)}, which come to {sum}",
            []));
    }
}
