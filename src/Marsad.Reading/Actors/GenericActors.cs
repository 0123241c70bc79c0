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
        var named = mentions.Of(Layers.Actor).OfType<ActorMention>().OrderBy(mention => mention.First).ToList();
        foreach (var name in names)
        {
            if (mentions.Covering(Layers.Actor, name.First) is null && Resolve(name, named, country) is { } key)
            {
                mentions.Add(new ActorMention(name.First, name.Last, key, "generic", "generic " + (country ?? "named before")));
            }
        }
    }

    private static ActorKey? Resolve(GenericName name, List<ActorMention> named, string? country)
    {
        ActorKey? before = null;
        foreach (var mention in named)
        {
            if (mention.First >= name.First)
            {
                break;
            }

            if (mention.Key == name.Name.Key || name.Name.Referents.Values.Contains(mention.Key.Value))
            {
                before = mention.Key;
            }
        }

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
}
