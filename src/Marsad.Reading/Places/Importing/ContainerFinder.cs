using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Reading.Places.Importing;

/// <summary>Finds the known place that a supplied one lies in, by the names that its table gives.</summary>
/// <param name="gazetteer">The places known without any import.</param>
/// <param name="generic">Words that are no part of a name.</param>
internal sealed class ContainerFinder(Gazetteer gazetteer, GenericPlaceWords generic)
{
    private const double NearestReach = 60;

    private readonly ImmutableArray<PlaceEntry> _settlements =
        [.. gazetteer.Names.SelectMany(name => name.Candidates).Where(place => place.Kind.IsSettlement()).DistinctBy(place => place.Id)];

    /// <summary>The smallest known container, or null.</summary>
    public PlaceEntry? Find(SuppliedPlace place)
    {
        foreach (var name in place.Containers)
        {
            var found = Candidates(name)
                .Where(candidate => KilometresTo(place, candidate) <= Reach(candidate.Kind) && (place.Country is null || candidate.Country == place.Country))
                .OrderBy(candidate => Rank(place, candidate.Kind))
                .ThenBy(candidate => KilometresTo(place, candidate))
                .ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The country of the nearest known settlement, or null where there is none near.</summary>
    public string? NearestCountry(SuppliedPlace place)
    {
        var nearest = _settlements.MinBy(settlement => KilometresTo(place, settlement));
        return nearest is not null && KilometresTo(place, nearest) <= NearestReach ? nearest.Country : null;
    }

    /// <summary>Distance in kilometres.</summary>
    public static double KilometresTo(SuppliedPlace place, PlaceEntry other) =>
        GreatCircle.Kilometres(place.Latitude, place.Longitude, other.Latitude, other.Longitude);

    private IEnumerable<PlaceEntry> Candidates(string name) =>
        ((IEnumerable<string>)[name, generic.Strip(name)])
            .Select(Gazetteer.KeyOf).Distinct(StringComparer.Ordinal)
            .SelectMany(key => gazetteer.Find(key)?.Candidates ?? []);

    /// <summary>An area goes before a town of its name; for a quarter the city goes first.</summary>
    private static int Rank(SuppliedPlace place, PlaceKind kind) => kind switch
    {
        PlaceKind.City => place.Kind == "quarter" ? 0 : 3,
        PlaceKind.District => 1,
        PlaceKind.Governorate => 2,
        _ => 4,
    };

    /// <summary>How far from its middle, in kilometres, an area or the surroundings of a town may reach.</summary>
    private static double Reach(PlaceKind kind) => kind switch
    {
        PlaceKind.Governorate or PlaceKind.Region => 350,
        PlaceKind.District => 120,
        PlaceKind.City or PlaceKind.Town => 60,
        _ => -1,
    };
}
