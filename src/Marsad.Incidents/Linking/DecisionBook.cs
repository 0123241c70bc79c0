using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Linking;

/// <summary>What people decided, ready to be asked: later decisions win over earlier ones.</summary>
internal sealed class DecisionBook
{
    private readonly Dictionary<(int, int), bool> _together = [];
    private readonly Dictionary<int, List<int>> _apart = [];

    /// <summary>Applies decisions to tellings by their claims; claims that are not there are passed over.</summary>
    public DecisionBook(IReadOnlyList<TellingProfile> tellings, IEnumerable<LinkDecision> decisions)
    {
        var ordered = decisions.OrderBy(decision => decision.Number).ToList();
        if (ordered.Count == 0)
        {
            return;
        }

        var tellingOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < tellings.Count; i++)
        {
            foreach (var claim in tellings[i].Telling.Claims)
            {
                tellingOf[claim.Key] = i;
            }
        }

        foreach (var decision in ordered)
        {
            var (claims, others) = (Find(decision.Claims, tellingOf), Find(decision.Others, tellingOf));
            foreach (var (one, other) in claims.SelectMany(one => others.Select(other => (Math.Min(one, other), Math.Max(one, other)))))
            {
                if (one != other)
                {
                    _together[(one, other)] = decision.Kind == LinkDecisionKind.Merge;
                }
            }
        }

        foreach (var ((one, other), together) in _together)
        {
            if (!together)
            {
                AddApart(one, other);
                AddApart(other, one);
            }
        }
    }

    /// <summary>Pairs that people put together, ascending.</summary>
    public IEnumerable<(int One, int Other)> Together => _together.Where(pair => pair.Value).Select(pair => pair.Key).Order();

    /// <summary>Tellings that people keep apart from one.</summary>
    public IReadOnlyList<int> ApartFrom(int telling) => _apart.TryGetValue(telling, out var others) ? others : [];

    /// <summary>Cuts tellings that hold claims of both sides of a split.</summary>
    public static IEnumerable<Telling> Cut(Telling telling, IReadOnlyList<LinkDecision> decisions)
    {
        foreach (var decision in decisions)
        {
            if (decision.Kind == LinkDecisionKind.Split
                && telling.Claims.Any(claim => decision.Claims.Contains(claim.Key)) && telling.Claims.Any(claim => decision.Others.Contains(claim.Key)))
            {
                return Part(telling, decision.Claims, inside: true).Concat(Part(telling, decision.Claims, inside: false)).SelectMany(part => Cut(part, decisions));
            }
        }

        return [telling];
    }

    private static IEnumerable<Telling> Part(Telling telling, ImmutableArray<string> keys, bool inside)
    {
        ImmutableArray<RecordedClaim> claims = [.. telling.Claims.Where(claim => keys.Contains(claim.Key) == inside)];
        return claims.IsEmpty ? [] : [telling with { Id = claims[0].Key, Claims = claims }];
    }

    private static HashSet<int> Find(IEnumerable<string> claims, Dictionary<string, int> tellingOf) =>
        [.. claims.Where(tellingOf.ContainsKey).Select(claim => tellingOf[claim])];

    private void AddApart(int one, int other)
    {
        if (!_apart.TryGetValue(one, out var others))
        {
            _apart[one] = others = [];
        }

        others.Add(other);
    }
}
