using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Linking;

/// <summary>Folds tellings into incidents.</summary>
/// <remarks>
/// The same tellings and decisions give the same incidents, in whatever order they come. Tellings that no link connects do not touch each
/// other: linking those that are connected, alone, gives the same incidents as linking everything.
/// </remarks>
/// <param name="weights">What each clue adds.</param>
/// <param name="shared">How much of the shorter of two passages, by their sketches, stands in the other: 0 to 1.</param>
public sealed class Linker(LinkWeights weights, Func<ImmutableArray<ulong>, ImmutableArray<ulong>, double> shared)
{
    private readonly PairScorer _scorer = new(weights, shared);

    /// <summary>The incidents, by their first telling.</summary>
    /// <param name="tellings">What was told; in any order, each once.</param>
    /// <param name="decisions">What people decided; in any order.</param>
    public Linking Link(IEnumerable<Telling> tellings, IReadOnlyList<LinkDecision> decisions)
    {
        var profiles = InOrder(tellings.SelectMany(telling => Cut(telling, decisions)));
        var edges = Edges(profiles);
        var book = new DecisionBook(profiles, decisions);
        var grower = new GroupGrower(profiles, _scorer, book, weights.Of(Clue.JoinFrom));
        grower.Grow(edges);
        var links = LinksByFirstTelling(profiles, grower);
        var components = Components(profiles.Count, edges, book);
        var incidents = grower.Groups()
            .Select(group => (Component: components[group[0]], Incident: IncidentMaker.Make([.. group.Select(index => profiles[index])], links[group[0]])))
            .GroupBy(made => made.Component)
            .Select(made => new LinkedComponent(profiles[made.Key].Telling.Id, [.. made.Select(one => one.Incident)]));
        return new Linking([.. incidents], edges.Count);
    }

    /// <summary>For each telling the first one that links, or decisions of people, lead to.</summary>
    private static int[] Components(int tellings, List<LinkEdge> edges, DecisionBook book)
    {
        int[] first = [.. Enumerable.Range(0, tellings)];
        foreach (var (one, other) in edges.Select(edge => (edge.One, edge.Other)).Concat(book.Together))
        {
            var (root, second) = (Root(one), Root(other));
            first[Math.Max(root, second)] = Math.Min(root, second);
        }

        return [.. Enumerable.Range(0, tellings).Select(Root)];

        int Root(int telling)
        {
            while (first[telling] != telling)
            {
                telling = first[telling] = first[first[telling]];
            }

            return telling;
        }
    }

    /// <summary>A telling as people cut it: itself, or, where a split runs through its claims, its parts.</summary>
    public static IEnumerable<Telling> Cut(Telling telling, IReadOnlyList<LinkDecision> decisions) => DecisionBook.Cut(telling, decisions);

    /// <summary>The keys under which a telling can be met by others.</summary>
    public static IReadOnlyCollection<NeighbourhoodKey> KeysOf(Telling telling) => Neighbourhoods.KeysOf(new TellingProfile(telling));

    /// <summary>By day of publication (those without one last), then article, then place in the text.</summary>
    private static List<TellingProfile> InOrder(IEnumerable<Telling> tellings) =>
    [
        .. tellings
            .OrderBy(telling => telling.Article.Published ?? DateOnly.MaxValue)
            .ThenBy(telling => telling.Article.Key, StringComparer.Ordinal)
            .ThenBy(telling => telling.Claims[0].Claim.Evidence.Span.Start)
            .ThenBy(telling => telling.Id, StringComparer.Ordinal)
            .Select(telling => new TellingProfile(telling)),
    ];

    private List<LinkEdge> Edges(List<TellingProfile> profiles)
    {
        var finder = new NeighbourFinder(profiles);
        var seen = new bool[profiles.Count];
        var edges = new List<LinkEdge>();
        var from = weights.Of(Clue.LinkFrom);
        for (var i = 0; i < profiles.Count; i++)
        {
            foreach (var other in finder.Behind(i, seen))
            {
                if (_scorer.Score(profiles[i], profiles[other]) is { } score && score >= from)
                {
                    edges.Add(new LinkEdge(i, other, score));
                }
            }
        }

        return edges;
    }

    private Dictionary<int, ImmutableArray<IncidentLink>> LinksByFirstTelling(List<TellingProfile> profiles, GroupGrower grower)
    {
        var first = new int[profiles.Count];
        var links = new Dictionary<int, ImmutableArray<IncidentLink>>();
        foreach (var group in grower.Groups())
        {
            group.ForEach(member => first[member] = group[0]);
            links[group[0]] = [];
        }

        foreach (var group in grower.Used.GroupBy(edge => first[edge.One]))
        {
            links[group.Key] = [.. group.Order().Select(edge => _scorer.Explain(profiles[edge.One], profiles[edge.Other]))];
        }

        return links;
    }
}
