using Marsad.Model;
using Marsad.Reading.Mentions;
using Marsad.Reading.Places;

namespace Marsad.Reading.Claims;

/// <summary>Whose state a place lies in: a soldier or policeman without a flag is most often one of that state.</summary>
/// <remarks>«قتل شرطي في ديار بكر»: a policeman of Turkey.</remarks>
internal sealed class HomeState(Gazetteer gazetteer, MentionTable mentions)
{
    /// <summary>Key of the state of a place; of the country that most places of the article lie in where there is none; or null.</summary>
    public ActorKey? Of(PlaceRef? place) => StateOf(place?.Country ?? MainCountry());

    /// <summary>The country that most places of the article lie in, as a place; or null.</summary>
    public PlaceRef? Country() => MainCountry() is { } code && gazetteer.ById(code.ToLowerInvariant()) is { } country
        ? new PlaceRef
        {
            Name = country.Name,
            Text = country.Name,
            Id = country.Id,
            Latitude = country.Latitude,
            Longitude = country.Longitude,
            Country = country.Country,
            Precision = PlacePrecision.Country,
        }
        : null;

    private ActorKey? StateOf(string? code) =>
        code is not null && gazetteer.ById(code.ToLowerInvariant())?.English is { } name ? new ActorKey(name.ToLowerInvariant().Replace(' ', '-')) : null;

    private string? MainCountry()
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
}
