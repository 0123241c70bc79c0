namespace Marsad.Incidents.Linking;

/// <summary>Finds the pairs that meet under some key.</summary>
internal sealed class NeighbourFinder
{
    // A key under which more meet than this (a capital on the day of an offensive) is too common to say anything; rarer ones lead to the same pairs.
    private const int MostUnderOneKey = 600;

    private readonly (ulong Hash, NeighbourhoodRole Role, int Telling)[] _entries;
    private readonly List<int>[] _entriesOf;

    public NeighbourFinder(IReadOnlyList<TellingProfile> tellings)
    {
        var entries = new List<(ulong Hash, NeighbourhoodRole Role, int Telling)>();
        for (var i = 0; i < tellings.Count; i++)
        {
            foreach (var key in Neighbourhoods.KeysOf(tellings[i]))
            {
                entries.Add((key.Hash, key.Role, i));
            }
        }

        _entries = [.. entries];
        Array.Sort(_entries);
        _entriesOf = new List<int>[tellings.Count];
        for (var i = 0; i < _entriesOf.Length; i++)
        {
            _entriesOf[i] = [];
        }

        for (var at = 0; at < _entries.Length; at++)
        {
            _entriesOf[_entries[at].Telling].Add(at);
        }
    }

    /// <summary>Those behind a telling that meet it, each once, ascending.</summary>
    public List<int> Behind(int telling, bool[] seen)
    {
        var found = new List<int>();
        foreach (var at in _entriesOf[telling])
        {
            var (hash, role, _) = _entries[at];
            var (first, last) = RunOf(at, hash);
            if (last - first > MostUnderOneKey)
            {
                continue;
            }

            for (var other = first; other < last; other++)
            {
                var candidate = _entries[other].Telling;
                if (candidate > telling && !seen[candidate] && Meet(role, _entries[other].Role))
                {
                    seen[candidate] = true;
                    found.Add(candidate);
                }
            }
        }

        foreach (var candidate in found)
        {
            seen[candidate] = false;
        }

        found.Sort();
        return found;
    }

    private (int First, int Last) RunOf(int at, ulong hash)
    {
        var (first, last) = (at, at + 1);
        while (first > 0 && _entries[first - 1].Hash == hash && last - first <= MostUnderOneKey)
        {
            first--;
        }

        while (last < _entries.Length && _entries[last].Hash == hash && last - first <= MostUnderOneKey)
        {
            last++;
        }

        return (first, last);
    }

    private static bool Meet(NeighbourhoodRole one, NeighbourhoodRole other) => (one, other) switch
    {
        (NeighbourhoodRole.Peer, NeighbourhoodRole.Peer) => true,
        (NeighbourhoodRole.Area, NeighbourhoodRole.Inside) or (NeighbourhoodRole.Inside, NeighbourhoodRole.Area) => true,
        _ => false,
    };
}
