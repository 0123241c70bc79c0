using System.Collections.Immutable;

namespace Marsad.Reading.Places;

/// <summary>A name, and the places that bear it.</summary>
/// <param name="Key">The name, folded, its words parted by one space.</param>
/// <param name="Candidates">The places: curated ones first, each part in the order of its file.</param>
/// <param name="Need">What must stand before it.</param>
public sealed record GazetteerName(string Key, ImmutableArray<PlaceEntry> Candidates, NameNeed Need)
{
    private const double SameSpotKilometres = 200;
    private const int LargeTown = 100_000;

    /// <summary>True where the name leaves no doubt about the spot: one place, or a city and the area named after it («حمص»).</summary>
    public bool IsOneSpot { get; } = LieTogether(Candidates);

    /// <summary>Imported places of the same name. Where a curated place bears it they are never chosen.</summary>
    public ImmutableArray<PlaceEntry> Namesakes { get; init; } = [];

    /// <summary>True where only places that the user brought in bear the name.</summary>
    public bool IsImported { get; } = All(Candidates, place => place.Origin == PlaceOrigin.Imported);

    /// <summary>True where no row that people checked bears the name.</summary>
    public bool IsUnchecked { get; } = All(Candidates, place => place.Origin != PlaceOrigin.Curated);

    /// <summary>True where one of the places has many inhabitants.</summary>
    public bool IsLarge { get; } = !All(Candidates, place => place.Population < LargeTown);

    private static bool LieTogether(ImmutableArray<PlaceEntry> places) => places.Length < 2 || All(places, place => place.KilometresTo(places[0]) <= SameSpotKilometres);

    private static bool All(ImmutableArray<PlaceEntry> places, Predicate<PlaceEntry> passes)
    {
        foreach (var place in places)
        {
            if (!passes(place))
            {
                return false;
            }
        }

        return true;
    }
}
