using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Mentions;
using Marsad.Reading.Places;

namespace Marsad.Reading.Claims;

/// <summary>Whose state a place lies in: a soldier or policeman without a flag is most often one of that state.</summary>
/// <remarks>«قتل شرطي في ديار بكر»: a policeman of Turkey. Palestine has no soldiers of its own: those who fall there are Israel's.</remarks>
internal sealed class HomeState(Gazetteer gazetteer, ActorRegistry registry, MentionTable mentions)
{
    private const string Palestine = "palestine";
    private static readonly ActorKey Israel = new("israel");

    private readonly Lazy<string?> _country = new(() => ArticleCountry.Of(gazetteer, registry, mentions));

    /// <summary>The country that most places of the article lie in, as a place; or null.</summary>
    public PlaceRef? Country() => ArticleCountry.CodeOfPlaces(mentions) is { } code && gazetteer.ById(code.ToLowerInvariant()) is { } country
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

    /// <summary>Key of the state of a place; of the country that the article is about where there is none; or null.</summary>
    public ActorKey? Of(PlaceRef? place) =>
        (place?.Country is { } code ? ArticleCountry.KeyOf(gazetteer, code) : _country.Value) switch
        {
            null => null,
            Palestine => Israel,
            var country => new ActorKey(country),
        };
}
