namespace Marsad.Incidents.Linking;

/// <summary>Grows groups of tellings from links: the strongest link first; two groups become one only where their tellings agree in the mean.</summary>
/// <remarks>
/// A single link is not enough to join two groups, or a chain of reports, each like the next, would run from one battle into another. Which
/// groups come about depends on the tellings that links connect, and on nothing else.
/// </remarks>
internal sealed class GroupGrower(IReadOnlyList<TellingProfile> tellings, PairScorer scorer, DecisionBook decisions, int joinFrom)
{
    // Of a large group those that tell most speak for it.
    private const int MostSpeakers = 10;

    // What a pair that is ruled out counts for in the mean.
    private const int RuledOut = -1500;

    private readonly int[] _groupOf = [.. Enumerable.Range(0, tellings.Count)];
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<int, List<int>> _speakers = [];

    /// <summary>Links that joined two groups, in the order in which they did.</summary>
    public List<LinkEdge> Used { get; } = [];

    /// <summary>Joins what people put together, then what links allow.</summary>
    public void Grow(List<LinkEdge> edges)
    {
        foreach (var (one, other) in decisions.Together)
        {
            if (_groupOf[one] != _groupOf[other] && !KeptApart(_groupOf[one], _groupOf[other]))
            {
                Join(one, other);
            }
        }

        edges.Sort();
        foreach (var edge in edges)
        {
            var (one, other) = (_groupOf[edge.One], _groupOf[edge.Other]);
            if (one != other && !KeptApart(one, other) && Agree(one, other))
            {
                Used.Add(edge);
                Join(edge.One, edge.Other);
            }
        }
    }

    /// <summary>The groups, by their first telling; the members of each ascending.</summary>
    public IEnumerable<List<int>> Groups()
    {
        for (var i = 0; i < tellings.Count; i++)
        {
            var members = MembersOf(_groupOf[i]);
            if (members[0] == i)
            {
                yield return members;
            }
        }
    }

    private List<int> MembersOf(int group) => _members.TryGetValue(group, out var members) ? members : [group];

    private List<int> SpeakersOf(int group) => _speakers.TryGetValue(group, out var speakers) ? speakers : [group];

    private void Join(int one, int other)
    {
        var (first, second) = (_groupOf[one], _groupOf[other]);
        var (keep, lose) = first < second ? (first, second) : (second, first);
        var members = MembersOf(keep).Concat(MembersOf(lose)).Order().ToList();
        var speakers = SpeakersOf(keep).Concat(SpeakersOf(lose)).OrderByDescending(Telling).ThenBy(index => index).Take(MostSpeakers).ToList();
        foreach (var member in MembersOf(lose))
        {
            _groupOf[member] = keep;
        }

        _members.Remove(lose);
        _speakers.Remove(lose);
        (_members[keep], _speakers[keep]) = (members, speakers);
    }

    /// <summary>How much a telling tells.</summary>
    private int Telling(int index)
    {
        var profile = tellings[index];
        return (profile.Basis == DayBasis.Told ? 2 : 0) + (profile.Telling.Place is { Place.Precision: not Model.PlacePrecision.Country } ? 2 : 0)
            + Math.Min(3, profile.Figures.Count) + (profile.Types != 0 ? 1 : 0) + (profile.Doers.Count > 0 ? 1 : 0);
    }

    private bool KeptApart(int one, int other) =>
        MembersOf(one).Exists(member => decisions.ApartFrom(member).Any(apart => _groupOf[apart] == other));

    private bool Agree(int one, int other)
    {
        var (sum, pairs) = (0L, 0);
        foreach (var first in SpeakersOf(one))
        {
            foreach (var second in SpeakersOf(other))
            {
                sum += scorer.Score(tellings[first], tellings[second]) ?? RuledOut;
                pairs++;
            }
        }

        return sum >= (long)joinFrom * pairs;
    }
}
