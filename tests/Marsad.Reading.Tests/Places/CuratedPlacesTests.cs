using Marsad.Reading.Places;

namespace Marsad.Reading.Tests.Places;

/// <summary>Checks the tables themselves.</summary>
public sealed class CuratedPlacesTests
{
    private static readonly Gazetteer Places = KnownPlaces.Read();

    /// <summary>A place farther than this from the middle of what contains it, in kilometres, has a slip in its point or container.</summary>
    public static TheoryData<PlaceKind, double> Reaches => new()
    {
        { PlaceKind.City, 30 },
        { PlaceKind.Town, 30 },
        { PlaceKind.District, 60 },
        { PlaceKind.Governorate, 350 },
        { PlaceKind.Region, 700 },
    };

    [Theory]
    [MemberData(nameof(Reaches))]
    public void Places_lie_near_their_container(PlaceKind kind, double kilometres)
    {
        var far = from place in All()
                  where place.Within is not null
                  let container = Places.ById(place.Within!)!
                  where container.Kind == kind && place.KilometresTo(container) > kilometres
                  select $"{place.Id} is {place.KilometresTo(container):F0} km from {container.Id}";

        Assert.Empty(far);
    }

    [Fact]
    public void Places_share_the_country_of_their_container() =>
        Assert.All(All().Where(place => place.Within is not null), place => Assert.Equal(place.Country, Places.ById(place.Within!)!.Country));

    [Fact]
    public void Every_country_code_has_its_country() =>
        Assert.All(
            All().Select(place => place.Country).OfType<string>().Distinct(),
            code => Assert.Equal(PlaceKind.Country, Places.ById(code.ToLowerInvariant())?.Kind));

    [Theory]
    [InlineData(Gazetteer.CuratedPath)]
    [InlineData(Gazetteer.AmbiguousPath)]
    public void Rows_are_sorted(string path)
    {
        var firstCells = KnownPlaces.Load(path).Content.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1).Select(line => line.Split('\t')[0]).ToArray();

        Assert.Equal(firstCells.Order(StringComparer.Ordinal), firstCells);
    }

    [Fact]
    public void Names_are_written_without_stray_marks()
    {
        var stray = All().SelectMany(place => place.Names.Select(name => (place.Id, name)))
            .Where(pair => pair.name.Trim() != pair.name || pair.name.Contains("  ", StringComparison.Ordinal)
                || pair.name.Any(unit => unit is 'ی' or 'ک' or '\u0640' or (>= '\u200B' and <= '\u200F')));

        Assert.Empty(stray);
    }

    [Theory]
    [InlineData("البوكمال", "sy-al-bukamal")]
    [InlineData("أبو كمال", "sy-al-bukamal")]
    [InlineData("كوباني", "sy-kobani")]
    [InlineData("ديرالزور", "sy-deir-ez-zor")]
    [InlineData("مخيم جنين", "ps-jenin-camp")]
    [InlineData("سورية", "sy")]
    [InlineData("ريف إدلب الجنوبي", "sy-southern-rif-idlib")]
    [InlineData("الفاشر", "sd-el-fasher")]
    [InlineData("باب المندب", "ye-bab-al-mandab")]
    [InlineData("عيتا الشعب", "lb-ayta-ash-shab")]
    public void News_names_are_found(string name, string id) =>
        Assert.Contains(Places.Find(Gazetteer.KeyOf(name))!.Candidates, place => place.Id == id);

    private static IEnumerable<PlaceEntry> All() => Places.Names.SelectMany(name => name.Candidates).DistinctBy(place => place.Id);
}
