using Marsad.Model;
using Marsad.Reading.Places;
using Marsad.Reading.Places.Importing;
using Xunit.Abstractions;

namespace Marsad.Reading.Tests.Places;

/// <summary>Holds the curated places against a reference table, where that is beside the repository.</summary>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    private const string Reference = "reference/syria-places.tsv";
    private const double MostKilometres = 5;

    /// <summary>Farther namesakes are other places; what is left still shows a systematic slip.</summary>
    private const double SamePlaceKilometres = 50;

    [SharedSuiteFact(Reference)]
    public void Curated_settlements_lie_where_the_reference_has_them()
    {
        var generic = GenericPlaceWords.Parse(KnownPlaces.Load(GenericPlaceWords.Path));
        var supplied = new PlaceTable(Reference, generic).Read(File.ReadAllLines(SharedSuiteFactAttribute.PathOf(Reference))).Places
            .SelectMany(place => place.Names.Select(name => (Key: Gazetteer.KeyOf(name), Place: place)))
            .ToLookup(pair => pair.Key, pair => pair.Place, StringComparer.Ordinal);
        var distances = KnownPlaces.Read().Names.SelectMany(name => name.Candidates).DistinctBy(place => place.Id)
            .Where(place => place.Country == "SY" && place.Kind.IsSettlement())
            .Select(place => Nearest(place, supplied)).OfType<double>().Where(distance => distance < SamePlaceKilometres).Order().ToArray();
        var median = distances[distances.Length / 2];
        output.WriteLine($"{distances.Length} places compared, median {median:F2} km, ninth decile {distances[distances.Length * 9 / 10]:F2} km");
        Assert.True(distances.Length >= 200 && median < MostKilometres, $"{distances.Length} places compared, median {median:F2} km");
    }

    private static double? Nearest(PlaceEntry place, ILookup<string, SuppliedPlace> supplied)
    {
        var distances = place.Names.SelectMany(name => supplied[Gazetteer.KeyOf(name)])
            .Select(other => GreatCircle.Kilometres(place.Latitude, place.Longitude, other.Latitude, other.Longitude)).ToArray();
        return distances.Length == 0 ? null : distances.Min();
    }
}
