using Marsad.Reading.Mentions;
using Marsad.Reading.Places;

namespace Marsad.Reading.Actors;

/// <summary>The country that an article is about: most of its places lie there, and most states that it names are that one.</summary>
internal static class ArticleCountry
{
    /// <summary>Key of that country, or null where the article names neither places nor states.</summary>
    public static string? Of(Gazetteer gazetteer, ActorRegistry registry, MentionTable mentions)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in mentions.Of(Layers.Place))
        {
            if (mention is PlaceMention { Place.Country: { } code } && KeyOf(gazetteer, code) is { } country)
            {
                counts[country] = counts.GetValueOrDefault(country) + 1;
            }
        }

        foreach (var mention in mentions.Of(Layers.Actor))
        {
            if (mention is ActorMention { Sense: "force" or "government" } actor && registry.IsState(actor.Key))
            {
                counts[actor.Key.Value] = counts.GetValueOrDefault(actor.Key.Value) + 1;
            }
        }

        return counts.Count == 0 ? null : counts.MaxBy(pair => pair.Value).Key;
    }

    /// <summary>Code of the country that most places of the article lie in, or null.</summary>
    public static string? CodeOfPlaces(MentionTable mentions)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in mentions.Of(Layers.Place))
        {
            if (mention is PlaceMention { Place.Country: { } code })
            {
                counts[code] = counts.GetValueOrDefault(code) + 1;
            }
        }

        return counts.Count == 0 ? null : counts.MaxBy(pair => pair.Value).Key;
    }

    /// <summary>Key of the country with a code, as the actor tables write it.</summary>
    public static string? KeyOf(Gazetteer gazetteer, string code) =>
        gazetteer.ById(code.ToLowerInvariant())?.English.ToLowerInvariant().Replace(' ', '-');
}
