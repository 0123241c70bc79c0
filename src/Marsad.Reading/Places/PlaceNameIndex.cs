using System.Collections.Immutable;

namespace Marsad.Reading.Places;

/// <summary>Which places bear which name, while the gazetteer is built.</summary>
/// <remarks>
/// Names of two words are indexed without their space too: an added or missing space is the commonest misspelling
/// («ديرالزور» for «دير الزور»).
/// </remarks>
internal sealed class PlaceNameIndex
{
    /// <summary>Base names this short are mostly other words too («كان», "was", is also Cannes).</summary>
    private const int ShortName = 3;

    /// <summary>Base names this short are often other words too, unless the place is large.</summary>
    private const int ShortishName = 4;

    private const long LargePopulation = 500_000;

    /// <summary>About what the tables hold; saves regrowing while the program starts.</summary>
    private const int UsualNames = 16_384;

    private readonly Dictionary<string, List<int>> _positions = new(UsualNames, StringComparer.Ordinal);
    private readonly List<string> _order = new(UsualNames);

    /// <summary>The keys of all names of a place.</summary>
    public static string[] KeysOf(PlaceEntry place)
    {
        var keys = new string[place.Names.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Gazetteer.KeyOf(place.Names[i]);
        }

        return keys;
    }

    /// <summary>Adds names of a place.</summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="position">The position of the place that they lead to.</param>
    public void Add(string[] keys, int position)
    {
        foreach (var key in keys)
        {
            if (key.Length == 0)
            {
                continue;
            }

            AddKey(key, position);
            var space = key.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0 && space == key.LastIndexOf(' '))
            {
                AddKey(key.Remove(space, 1), position);
            }
        }
    }

    /// <summary>Positions of the places that bear a name, or null.</summary>
    public List<int>? PositionsOf(string key) => _positions.GetValueOrDefault(key);

    /// <summary>All names with their places, in the order in which they were added.</summary>
    public ImmutableArray<GazetteerName> ToNames(List<PlaceEntry> places, Dictionary<string, NameNeed> needs)
    {
        var names = ImmutableArray.CreateBuilder<GazetteerName>(_order.Count);
        foreach (var key in _order)
        {
            var positions = _positions[key];
            var bearers = ImmutableArray.CreateBuilder<PlaceEntry>(positions.Count);
            foreach (var position in positions)
            {
                bearers.Add(places[position]);
            }

            names.Add(ToName(key, bearers.MoveToImmutable(), needs.TryGetValue(key, out var need) ? need : null));
        }

        return names.MoveToImmutable();
    }

    private void AddKey(string key, int position)
    {
        if (!_positions.TryGetValue(key, out var positions))
        {
            _positions.Add(key, positions = new List<int>(1));
            _order.Add(key);
        }

        if (!positions.Contains(position))
        {
            positions.Add(position);
        }
    }

    /// <summary>A place that the user brought in does not stand beside a curated one, or one of the base gazetteer, of its name.</summary>
    private static GazetteerName ToName(string key, ImmutableArray<PlaceEntry> bearers, NameNeed? need)
    {
        if (bearers.All(place => place.Origin != PlaceOrigin.Imported) || bearers.All(place => place.Origin == PlaceOrigin.Imported))
        {
            return new GazetteerName(key, bearers, need ?? DefaultNeed(key, bearers));
        }

        var candidates = bearers.RemoveAll(place => place.Origin == PlaceOrigin.Imported);
        return new GazetteerName(key, candidates, need ?? DefaultNeed(key, candidates))
        {
            Namesakes = bearers.RemoveAll(place => place.Origin != PlaceOrigin.Imported),
        };
    }

    /// <summary>Curated names are checked by people; short names that only the base gazetteer has are not to be trusted alone.</summary>
    private static NameNeed DefaultNeed(string key, ImmutableArray<PlaceEntry> bearers)
    {
        if (key.Length > ShortishName)
        {
            return NameNeed.Nothing;
        }

        foreach (var place in bearers)
        {
            if (place.Origin == PlaceOrigin.Curated || (key.Length > ShortName && place.Population >= LargePopulation))
            {
                return NameNeed.Nothing;
            }
        }

        return key.Length > ShortName ? NameNeed.Preposition : NameNeed.PlaceNoun;
    }
}
