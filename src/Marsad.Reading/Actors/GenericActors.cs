using Marsad.Model;
using Marsad.Reading.Mentions;
using Marsad.Reading.Names;
using Marsad.Reading.Places;
using Marsad.Reading.Text;

namespace Marsad.Reading.Actors;

/// <summary>Settles whom general names mean: someone the article named before, else the usual referent of its country.</summary>
/// <remarks>In an article on Yemen «الجماعة» is the Houthis, unless another group that it may mean was named before.</remarks>
internal sealed class GenericActors(Gazetteer gazetteer)
{
    /// <summary>Adds the actors that general names mean.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="mentions">The mentions; actors and places are in it.</param>
    /// <param name="names">The general names.</param>
    public void Annotate(TokenStream stream, MentionTable mentions, IReadOnlyList<GenericName> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        var country = MainCountry(mentions);
        var named = new NamedActors(mentions);
        foreach (var name in names)
        {
            if (mentions.Covering(Layers.Actor, name.First) is null && Resolve(name, named, country) is { } key)
            {
                mentions.Add(new ActorMention(name.First, name.Last, key, "generic", "generic " + (country ?? "named before")));
            }
        }
    }

    private static ActorKey? Resolve(GenericName name, NamedActors named, string? country)
    {
        var before = named.LastBefore(name);
        if (before is not null)
        {
            return before;
        }

        if (country is not null && name.Name.Referents.TryGetValue(country, out var usual) && usual != ActorName.OtherKey)
        {
            return new ActorKey(usual);
        }

        return name.Name.Key.Value is "" or ActorName.OtherKey ? null : name.Name.Key;
    }

    /// <summary>Key of the country in which most places of the article lie, or null.</summary>
    private string? MainCountry(MentionTable mentions)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in mentions.Of(Layers.Place))
        {
            if (mention is PlaceMention { Place.Country: { } code })
            {
                counts[code] = counts.GetValueOrDefault(code) + 1;
            }
        }

        return counts.Count == 0 ? null : gazetteer.ById(counts.MaxBy(pair => pair.Value).Key.ToLowerInvariant())?.English.ToLowerInvariant().Replace(' ', '-');
    }

    /// <summary>The actors that an article names, with where each is named.</summary>
    private sealed class NamedActors
    {
        private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

        /// <summary>Notes the actors that are known before any general name is settled.</summary>
        public NamedActors(MentionTable mentions)
        {
            foreach (var mention in mentions.Of(Layers.Actor))
            {
                if (mention is ActorMention actor)
                {
                    PlacesOf(actor.Key.Value).Add(actor.First);
                }
            }

            foreach (var places in _places.Values)
            {
                places.Sort();
            }
        }

        /// <summary>Of the actors that a general name may mean, the one named last before it; or null.</summary>
        public ActorKey? LastBefore(GenericName name)
        {
            var (found, last) = ((ActorKey?)null, -1);
            foreach (var key in name.Name.Referents.Values.Prepend(name.Name.Key.Value))
            {
                if (_places.TryGetValue(key, out var places) && Before(places, name.First) is var place && place > last)
                {
                    (found, last) = (new ActorKey(key), place);
                }
            }

            return found;
        }

        /// <summary>The last of the rising numbers below a limit, or -1.</summary>
        private static int Before(List<int> places, int limit)
        {
            var at = places.BinarySearch(limit);
            while (at > 0 && places[at - 1] >= limit)
            {
                at--;
            }

            at = at < 0 ? ~at : at;
            return at == 0 ? -1 : places[at - 1];
        }

        private List<int> PlacesOf(string key)
        {
            if (!_places.TryGetValue(key, out var places))
            {
                _places.Add(key, places = []);
            }

            return places;
        }
    }
}
