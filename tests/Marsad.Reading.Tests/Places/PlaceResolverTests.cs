using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading.Places;

namespace Marsad.Reading.Tests.Places;

public sealed class PlaceResolverTests
{
    private static readonly Gazetteer Places = KnownPlaces.Read();
    private static readonly PlaceResolver Resolver = new(Places);

    [Theory]
    [InlineData("طرابلس", "", "", "", "LY", "ly-tripoli", "country")]
    [InlineData("طرابلس", "", "", "", "LB", "lb-tripoli", "country")]
    [InlineData("طرابلس", "", "lb", "", "LY", "lb-tripoli", "container")]
    [InlineData("طرابلس", "", "", "ly-misrata", "LB", "ly-tripoli", "neighbour")]
    [InlineData("أريحا", "", "sy-southern-rif-idlib", "", "PS", "sy-ariha", "container")]
    [InlineData("أريحا", "", "", "ps-ramallah", "", "ps-jericho", "neighbour")]
    [InlineData("أريحا", "", "", "sy-saraqib,sy", "PS", "sy-ariha", "neighbour")]
    [InlineData("سنجار", "", "", "iq-mosul", "SY", "iq-sinjar", "neighbour")]
    [InlineData("سنجار", "", "sy-idlib-governorate", "iq-mosul", "IQ", "sy-sinjar-idlib", "container")]
    [InlineData("صوران", "", "", "sy-marea", "SY", "sy-sawran-azaz", "neighbour")]
    [InlineData("صوران", "", "", "sy-morek", "SY", "sy-suran-hama", "neighbour")]
    [InlineData("حلب", "", "", "", "SY", "sy-aleppo", "seat")]
    [InlineData("حلب", "Governorate", "", "", "SY", "sy-aleppo-governorate", "place-noun")]
    [InlineData("الرقة", "City,Town", "", "sy-deir-ez-zor", "SY", "sy-raqqa", "place-noun")]
    [InlineData("حمص", "", "", "sy-tadmur", "SY", "sy-homs", "seat")]
    [InlineData("صلاح الدين", "", "", "iq-tikrit", "IQ", "iq-salah-al-din", "neighbour")]
    [InlineData("صلاح الدين", "Quarter", "sy-aleppo", "", "IQ", "sy-salaheddine-aleppo", "container")]
    [InlineData("البيضاء", "", "", "", "YE", "ye-al-bayda", "country")]
    [InlineData("البيضاء", "", "", "ly-derna", "YE", "ly-bayda-libya", "neighbour")]
    [InlineData("منبج", "", "", "", "", "sy-manbij", "only-candidate")]
    [InlineData("عمان", "", "", "jo-zarqa-governorate", "", "jo-amman", "neighbour")]
    public void Chooses_by_the_text_around(string name, string kinds, string containers, string neighbours, string country, string id, string reason)
    {
        var context = new PlaceContext
        {
            Kinds = [.. kinds.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<PlaceKind>)],
            Containers = KnownPlaces.ByIds(Places, containers),
            Neighbours = KnownPlaces.ByIds(Places, neighbours),
            MainCountry = country.Length == 0 ? null : country,
        };
        var candidates = Places.Find(Gazetteer.KeyOf(name))!.Candidates;

        var choice = Resolver.Resolve(candidates.AsSpan(), context)!;

        Assert.Equal((id, reason), (choice.Place.Id, choice.Reason));
        Assert.Equal(candidates.Length - 1, choice.Alternatives.Length);
        Assert.DoesNotContain(choice.Place, choice.Alternatives);
    }

    [Fact]
    public void Takes_a_country_before_its_capital_of_the_same_name()
    {
        const string Capital = "id\tname\tnames\ten\tkind\tlat\tlon\tcountry\tadmin1\tpopulation\n" +
            "gn:1\tالكويت\t\tKuwait City\tcapital\t29.3697\t47.9783\tKW\t02\t60064\n";
        var gazetteer = Gazetteer.Parse([KnownPlaces.Load(Gazetteer.CuratedPath), new(Gazetteer.BasePath, Capital)], []);

        var choice = new PlaceResolver(gazetteer).Resolve(gazetteer.Find(Gazetteer.KeyOf("الكويت"))!.Candidates.AsSpan(), PlaceContext.Empty)!;

        Assert.Equal(("kw", "seat"), (choice.Place.Id, choice.Reason));
    }

    [Fact]
    public void Leaves_a_name_without_candidates_unresolved() => Assert.Null(Resolver.Resolve([], PlaceContext.Empty));

    [Fact]
    public void Falls_back_on_rank_where_nothing_tells()
    {
        var choice = Resolver.Resolve(Places.Find(Gazetteer.KeyOf("طرابلس"))!.Candidates.AsSpan(), PlaceContext.Empty)!;

        Assert.Equal(("rank", PlaceKind.City), (choice.Reason, choice.Place.Kind));
    }

    [Fact]
    public void Does_not_depend_on_the_order_of_candidates()
    {
        var shared = Places.Names.Where(name => name.Candidates.Length > 1).ToArray();
        var cases = from name in Gen.Elements(shared)
                    from shuffled in Gen.Shuffle(name.Candidates.ToArray())
                    from neighbour in Gen.Elements(Places.Names.Select(other => other.Candidates[0]).ToArray())
                    select (name, shuffled, neighbour);

        Prop.ForAll(cases.ToArbitrary(), each =>
        {
            var context = new PlaceContext { Neighbours = [each.neighbour] };
            var straight = Resolver.Resolve(each.name.Candidates.AsSpan(), context)!;
            var shuffled = Resolver.Resolve(each.shuffled, context)!;
            return straight.Place == shuffled.Place && straight.Reason == shuffled.Reason
                && straight.Alternatives.SequenceEqual(shuffled.Alternatives);
        }).QuickCheckThrowOnFailure();
    }
}
