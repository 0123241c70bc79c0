using FsCheck;
using FsCheck.Fluent;
using Marsad.Incidents.Syndication;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tests.Syndication;

public sealed class IndependentOriginsTests
{
    /// <summary>Tellings, and the origins they are of: articles by origin.</summary>
    public static TheoryData<Telling[], string> Cases => new()
    {
        { [], "" },
        { [Wire.Telling("a", Wire.Bridge)], "a" },
        { [Wire.Telling("a", Wire.Bridge), Wire.Telling("b", Wire.Bridge)], "a b" },
        { [Wire.Telling("a", Wire.Bridge), Wire.Telling("b", Wire.Market)], "a | b" },
        // The earliest is the first.
        { [Wire.Telling("a", Wire.Bridge, 3), Wire.Telling("b", Wire.Bridge, 2), Wire.Telling("c", Wire.Market)], "c | b a" },
        // One paper on one day is one voice, and two on the next; papers that are not known are not the same paper.
        { [Wire.Telling("a", Wire.Bridge, 1, "sada"), Wire.Telling("b", Wire.Market, 1, "sada")], "a b" },
        { [Wire.Telling("a", Wire.Bridge, 1, "sada"), Wire.Telling("b", Wire.Market, 2, "sada")], "a | b" },
        { [Wire.Telling("a", Wire.Bridge, 1, "sada"), Wire.Telling("b", Wire.Market, 1, "rim")], "a | b" },
        // Two tellings of one article are one voice.
        { [Wire.Telling("a", Wire.Bridge), Wire.Telling("a", Wire.Market, ordinal: 1)], "a a" },
        // An article that carries two texts does not make them one.
        { [Wire.Telling("a", Wire.Bridge), Wire.Telling("b", Wire.Market), Wire.Telling("c", Wire.Bridge, 2), Wire.Telling("c", Wire.Market, 2, ordinal: 1)], "a c c | b" },
        // Without sketches nothing is a copy.
        { [Wire.Telling("a", "قتل ثلاثة"), Wire.Telling("b", "قتل ثلاثة")], "a | b" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Tellings_are_of_so_many_origins(Telling[] tellings, string expected)
    {
        var origins = IndependentOrigins.Group(tellings);
        Assert.Equal(expected, Shape(origins));
        Assert.Equal(origins.Length, IndependentOrigins.Count(tellings));
        Assert.Equal(Shape(origins), Shape(IndependentOrigins.Group(tellings.Reverse())));
    }

    [Fact]
    public void A_copy_names_what_it_is_like_and_how_much_it_shares()
    {
        var first = Wire.Telling("a", Wire.Bridge);
        var origin = IndependentOrigins.Group([Wire.Telling("b", Wire.Bridge, 2, "sada"), Wire.Telling("c", Wire.Market, 2, "sada"), first]).Single();
        Assert.Same(first, origin.First);
        Assert.Equal([(null, 0), ("a", 1), (null, 0)], origin.Tellings.Select(copy => (copy.Like?.Article.Key, copy.Share)));
    }

    [Fact]
    public void Every_telling_is_in_one_origin_whatever_the_order() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), recipes =>
        {
            string[] passages = [Wire.Bridge, Wire.Market, Wire.River, Wire.School];
            string?[] papers = [null, "sada", "rim", "nabd"];
            var tellings = (recipes ?? []).Select((recipe, at) =>
                Wire.Telling($"a{at:00}", passages[recipe & 3], recipe >> 4 & 3, papers[recipe >> 2 & 3])).ToList();
            var origins = IndependentOrigins.Group(tellings);
            return origins.Sum(origin => origin.Tellings.Length) == tellings.Count
                && Shape(origins) == Shape(IndependentOrigins.Group(tellings.AsEnumerable().Reverse()));
        }).QuickCheckThrowOnFailure();

    private static string Shape(IEnumerable<IndependentOrigin> origins) =>
        string.Join(" | ", origins.Select(origin => string.Join(' ', origin.Tellings.Select(copy => copy.Telling.Article.Key))));
}
