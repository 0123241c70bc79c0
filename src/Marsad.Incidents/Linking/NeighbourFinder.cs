namespace Marsad.Incidents.Linking;

/// <summary>Finds the pairs that meet under some key.</summary>
internal sealed class NeighbourFinder
{
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
            var met = MetBy(role);
            for (var other = FirstAt(hash, met, telling + 1); other < _entries.Length && _entries[other].Hash == hash && _entries[other].Role == met; other++)
            {
                var candidate = _entries[other].Telling;
                if (!seen[candidate])
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

    /// <summary>The first entry of a key and role whose telling is not before the given one.</summary>
    private int FirstAt(ulong hash, NeighbourhoodRole role, int telling)
    {
        var (low, high) = (0, _entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _entries[middle].CompareTo((hash, role, telling)) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static NeighbourhoodRole MetBy(NeighbourhoodRole role) => role switch
    {
        NeighbourhoodRole.Area => NeighbourhoodRole.Inside,
        NeighbourhoodRole.Inside => NeighbourhoodRole.Area,
        _ => NeighbourhoodRole.Peer,
    };
}
