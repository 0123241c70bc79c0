using Marsad.Model;
using Marsad.Reading.Places;

namespace Marsad.Reading.Tests.Places;

public sealed class GazetteerTests
{
    private const string CuratedHeader = "id\tname\taliases\tkind\tlat\tlon\tcountry\twithin\tadmin1\ten\tnote\n";
    private const string BaseHeader = "id\tname\tnames\ten\tkind\tlat\tlon\tcountry\tadmin1\tpopulation\n";

    private const string Curated = CuratedHeader +
        "aa\tبلاد الوادي\t\tcountry\t35\t38\tAA\t\t\tWadi Land\t\n" +
        "aa-nahrin\tالنهرين\tمحافظة النهرين\tgovernorate\t35.5\t38\tAA\taa\t07\tNahrin\t\n" +
        "aa-deir-sakhr\tدير صخر\tديرصخر الجديدة\ttown\t35.1\t38.1\tAA\taa-nahrin\t\tDeir Sakhr\t\n" +
        "aa-sakan\tسكنى\t\ttown\t35.2\t38.2\tAA\taa-nahrin\t\tSakana\t\n";

    private const string Base = BaseHeader +
        "gn:1\tدير صخر\tدير الصخر\tDayr Sakhr\ttown\t35.11\t38.1\tAA\t07\t4000\n" +
        "gn:2\tدير صخر\t\tDayr Sakhr\ttown\t36.9\t38.1\tAA\t99\t10\n" +
        "gn:3\tلين\t\tLin\ttown\t50\t3\tBB\t\t90000\n" +
        "gn:4\tبرنة\t\tBarna\tcapital\t51\t3\tBB\t\t900000\n" +
        "gn:5\tتولة\t\tTula\ttown\t52\t3\tBB\t\t90000\n";

    [Theory]
    [InlineData("aa-sakan", "aa-nahrin aa-nahrin-city aa")]
    [InlineData("aa-nahrin-city", "aa-nahrin aa")]
    [InlineData("aa-nahrin", "aa")]
    public void The_name_of_an_area_may_mean_its_city(string id, string around)
    {
        const string City = "aa-nahrin-city\tالنهرين\t\tcity\t35.5\t38\tAA\taa-nahrin\t\tNahrin City\t\n";
        var gazetteer = Gazetteer.Parse([new(Gazetteer.CuratedPath, Curated + City)], []);
        Assert.Equal(around.Split(' '), gazetteer.Around(id));
    }

    [Theory]
    [InlineData("دير صخر", "aa-deir-sakhr gn:2")]
    [InlineData("ديرصخر", "aa-deir-sakhr gn:2")]
    [InlineData("دَيْر  صَخْر", "aa-deir-sakhr gn:2")]
    [InlineData("دير الصخر", "aa-deir-sakhr")]
    [InlineData("ديرصخر الجديده", "aa-deir-sakhr")]
    [InlineData("سكني", "aa-sakan")]
    [InlineData("محافظة النهرين", "aa-nahrin")]
    [InlineData("برنه", "gn:4")]
    [InlineData("دير", "")]
    public void Finds_places_by_folded_name(string name, string ids)
    {
        var found = Read().Find(Gazetteer.KeyOf(name));

        Assert.Equal(ids, found is null ? string.Empty : string.Join(' ', found.Candidates.Select(place => place.Id)));
    }

    [Fact]
    public void Merges_a_base_place_into_the_curated_one_beside_it()
    {
        var gazetteer = Read();

        var place = gazetteer.ById("gn:1");

        Assert.Same(gazetteer.ById("aa-deir-sakhr"), place);
        Assert.Equal(["دير صخر", "ديرصخر الجديدة", "دير الصخر"], place!.Names.AsEnumerable());
        Assert.Equal(4000, place.Population);
        Assert.Equal(35.1, place.Latitude);
        Assert.Equal(8, gazetteer.Count);
    }

    [Theory]
    [InlineData("gn:2", "aa", true)]
    [InlineData("gn:1", "aa-nahrin", true)]
    [InlineData("aa-sakan", "aa", true)]
    [InlineData("aa-sakan", "aa-sakan", false)]
    [InlineData("gn:2", "aa-nahrin", false)]
    [InlineData("gn:3", "aa", false)]
    public void Knows_what_lies_within_what(string place, string container, bool within)
    {
        var gazetteer = Read();

        Assert.Equal(within, gazetteer.IsWithin(gazetteer.ById(place)!, container));
    }

    [Theory]
    [InlineData("لين", NameNeed.PlaceNoun)]
    [InlineData("تولة", NameNeed.Preposition)]
    [InlineData("برنة", NameNeed.Nothing)]
    [InlineData("سكنى", NameNeed.PlaceNoun)]
    [InlineData("النهرين", NameNeed.Nothing)]
    public void Tells_what_a_name_needs_before_it(string name, NameNeed need) =>
        Assert.Equal(need, Read("name\tneeds\tnote\nسكني\tplace-noun\talso dwelling\n").Find(Gazetteer.KeyOf(name))!.Need);

    [Theory]
    [InlineData("aa\tو\t\tplanet\t1\t1\tAA\t\t\tW\t\n", "places/curated.tsv:2:7: PLACE001")]
    [InlineData("aa\tوا\t\ttown\t91\t1\tAA\t\t\tW\t\n", "places/curated.tsv:2:13: PLACE002")]
    [InlineData("aa\tوا\t\ttown\t1\tx\tAA\t\t\tW\t\n", "places/curated.tsv:2:15: PLACE002")]
    [InlineData("aa\tوا\t\ttown\t1\t1\tAA\tzz\t\tW\t\n", "places/curated.tsv:2:20: PLACE003")]
    [InlineData("aa\t\t\ttown\t1\t1\tAA\t\t\tW\t\n", "places/curated.tsv:2:1: PLACE006")]
    [InlineData("aa\tوا\t\ttown\t1\t1\t\t\t\tW\t\naa\tوب\t\ttown\t1\t1\t\t\t\tW\t\n", "places/curated.tsv:3:1: KNOW005")]
    public void Reports_faults_of_curated_rows(string rows, string fault) =>
        Assert.Equal(fault, FaultOf(new KnowledgeFile(Gazetteer.CuratedPath, CuratedHeader + rows)));

    [Theory]
    [InlineData("gn:1\tوا\t\tW\ttown\t1\t1\tAA\t\tmany\n", "places/base.tsv:2:25: PLACE002")]
    [InlineData("gn:1\tوا\t\tW\tvillage-ish\t1\t1\tAA\t\t1\n", "places/base.tsv:2:12: PLACE001")]
    public void Reports_faults_of_base_rows(string rows, string fault) =>
        Assert.Equal(fault, FaultOf(new KnowledgeFile(Gazetteer.BasePath, BaseHeader + rows)));

    [Theory]
    [InlineData("سكنى\tluck\t\n", "places/ambiguous.tsv:2:6: PLACE004")]
    [InlineData("سكنى\tnone\t\nسكني\tnone\t\n", "places/ambiguous.tsv:3:1: PLACE005")]
    public void Reports_faults_of_ambiguous_names(string rows, string fault) =>
        Assert.Equal(fault, FaultOf(new KnowledgeFile(Gazetteer.AmbiguousPath, "name\tneeds\tnote\n" + rows)));

    private static Gazetteer Read(string ambiguous = "name\tneeds\tnote\n")
    {
        var faults = new List<Diagnostic>();
        var gazetteer = Gazetteer.Parse(
            [new(Gazetteer.BasePath, Base), new(Gazetteer.CuratedPath, Curated), new(Gazetteer.AmbiguousPath, ambiguous)], faults);
        Assert.Empty(faults);
        return gazetteer;
    }

    private static string FaultOf(KnowledgeFile file)
    {
        var faults = new List<Diagnostic>();
        Gazetteer.Parse([file], faults);
        var fault = Assert.Single(faults).ToString();
        return fault[..fault.IndexOf(": ", fault.IndexOf(": ", StringComparison.Ordinal) + 2, StringComparison.Ordinal)];
    }
}
