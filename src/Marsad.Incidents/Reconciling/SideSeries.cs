using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Reconciling;

/// <summary>All that is told of one group of people: one harm, one side, under one name or several.</summary>
internal sealed class SideSeries(ActorKey side, IEnumerable<Mention> mentions)
{
    public ActorKey Side { get; private set; } = side;

    public List<Mention> Mentions { get; } = [.. mentions];

    public SortedSet<string> Covers { get; } = new(StringComparer.Ordinal);

    public List<FigureReason> Reasons { get; } = [];

    /// <summary>The largest number that anyone tells of them; only sizes are compared by it, nothing is set.</summary>
    public long Size => Mentions.Where(mention => mention.Counts).Select(mention => mention.People).DefaultIfEmpty(0).Max();

    public bool IsVague => Mentions.Where(mention => mention.Counts).All(mention => mention.IsVague);

    public bool HasPeople => Mentions.Exists(mention => mention.Counts);

    /// <summary>True where a number of them is no part of anything.</summary>
    public bool HasWholes => Mentions.Exists(mention => mention is { Counts: true, Whole: null });

    /// <summary>In how many articles they are counted.</summary>
    public int Articles => Mentions.Where(mention => mention.Counts).Select(mention => mention.Telling.Article.Key).Distinct(StringComparer.Ordinal).Count();

    public bool IsTold(ActorKey side) => Mentions.Exists(mention => mention.Side == side);

    /// <summary>True where a claim about these people contains one about those.</summary>
    public bool Contains(SideSeries other) => other.Mentions.Exists(part => part.Whole is { } whole && Mentions.Contains(whole));

    /// <summary>True where one source counts both in one article, one beside the other: then they are different people.</summary>
    public bool IsToldBeside(SideSeries other) => Mentions.Exists(mine => mine.Counts && other.Mentions.Exists(theirs =>
        theirs.Counts && mine.Whole is null && theirs.Whole is null && mine.Origin == theirs.Origin
        && mine.Telling.Article.Key == theirs.Telling.Article.Key && mine.Count != theirs.Count));

    /// <summary>Of one order of size: neither more than twice the other, or one of them only words.</summary>
    public bool IsComparable(SideSeries other)
    {
        var (mine, theirs) = (Size, other.Size);
        return (IsVague && mine <= theirs) || (other.IsVague && theirs <= mine) || (Math.Max(mine, theirs) <= 2 * Math.Min(mine, theirs));
    }

    public void Take(SideSeries other, string code, string why)
    {
        Mentions.AddRange(other.Mentions);
        Covers.UnionWith(other.Covers);
        Reasons.AddRange(other.Reasons);
        Reasons.Add(new FigureReason(code, why, [.. other.Mentions.Select(mention => mention.Key).Order(StringComparer.Ordinal)]));
    }
}
