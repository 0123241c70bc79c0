using System.Collections.Immutable;
using Marsad.Incidents.Tellings;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tests.Tellings;

public sealed class TellingMakerTests
{
    [Theory]
    [InlineData("hays", "hodeidah", 1)]
    [InlineData("hodeidah", "hays", 1)]
    [InlineData("hays", "hays", 1)]
    [InlineData("hays", "zabid", 2)]
    public void The_city_that_an_area_is_named_after_may_mean_the_area(string strike, string harm, int tellings)
    {
        var maker = new TellingMaker(new WordRarity(1000, new Dictionary<string, int>(StringComparer.Ordinal), 1), Containers, Around, name => name, _ => []);
        var made = maker.Make(
            new ArticleNote("a", "a", "paper", null),
            [
                new EventClaim { Id = "c1", Evidence = At(0), Type = EventType.Airstrike, Place = Town(strike) },
                new CasualtyClaim { Id = "c2", Evidence = At(20), Harm = Harm.Killed, Count = CountRange.Exactly(17), Place = Town(harm) },
            ],
            [new SentenceWords(new TextSpan(0, 30), 0, [])]);
        Assert.Equal(tellings, made.Length);
    }

    [Fact]
    public void Such_a_city_contains_nothing_for_all_that()
    {
        var maker = new TellingMaker(new WordRarity(1000, new Dictionary<string, int>(StringComparer.Ordinal), 1), Containers, Around, name => name, _ => []);
        var made = maker.Make(
            new ArticleNote("a", "a", "paper", null),
            [new EventClaim { Id = "c1", Evidence = At(0), Type = EventType.Airstrike, Place = Town("hays") }],
            [new SentenceWords(new TextSpan(0, 30), 0, [])]);
        Assert.Equal("hodeidah-governorate", Assert.Single(Assert.Single(made).Place!.Within));
    }

    private static ImmutableArray<string> Containers(string id) => ["hodeidah-governorate"];

    private static ImmutableArray<string> Around(string id) => id == "hodeidah" ? Containers(id) : [.. Containers(id), "hodeidah"];

    private static Evidence At(int start) => new("words", new TextSpan(start, start + 5));

    private static PlaceRef Town(string id) => new() { Name = id, Text = id, Id = id, Country = "YE", Precision = PlacePrecision.Town };
}
