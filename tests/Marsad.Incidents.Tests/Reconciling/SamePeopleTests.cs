using Marsad.Model;
using Marsad.Model.Incidents;
using static Marsad.Incidents.Tests.Reconciling.Told;

namespace Marsad.Incidents.Tests.Reconciling;

/// <summary>The same people, told under several names or several times.</summary>
public sealed class SamePeopleTests
{
    [Fact]
    public void One_exact_number_of_two_sides_is_of_the_side_that_more_articles_count()
    {
        var reconciled = Reconciled(
            Telling("a", "2019-04-18", Killed("43", "civilians", "sohr")),
            Telling("b", "2019-04-18", Killed("43", "civilians", "medical-source")),
            Telling("c", "2019-04-18", Killed("43", "yemen", "other:someone")));
        var figure = Assert.Single(reconciled.Figures);
        Assert.Equal(("civilians", "43/43/43"), (figure.Side.Value, figure.Range.ToString()));
        Assert.Equal("yemen", Assert.Single(figure.AlsoToldAs).Value);
        Assert.Contains(figure.Reasons, reason => reason.Code == "side.same-number");
    }

    [Fact]
    public void Other_numbers_of_the_side_stay_its_own() => Assert.Equal(
        ["civilians 43/43/43", "yemen 6/6/6"],
        Figures(
            Telling("a", "2019-04-18", Killed("43", "civilians", "sohr")),
            Telling("b", "2019-04-18", Killed("43", "civilians", "medical-source")),
            Telling("e", "2019-04-18", Killed("43", "civilians", "medical-source")),
            Telling("c", "2019-04-18", Killed("43", "yemen", "other:someone")),
            Telling("d", "2019-04-18", Killed("6", "yemen", "local-sources"))));

    [Theory]
    [InlineData("3", "3")]
    [InlineData("43+", "43+")]
    public void Small_and_open_numbers_are_shared_by_chance(string mine, string theirs) => Assert.Equal(2, Reconciled(
        Telling("a", "2019-04-18", Killed(mine, "civilians", "sohr")),
        Telling("b", "2019-04-18", Killed(mine, "civilians", "medical-source")),
        Telling("c", "2019-04-18", Killed(theirs, "yemen", "other:someone"))).Figures.Length);

    [Fact]
    public void Where_as_many_articles_count_either_side_both_stay() => Assert.Equal(2, Reconciled(
        Telling("a", "2019-04-18", Killed("43", "syria")), Telling("b", "2019-04-18", Killed("43", "islamic-state"))).Figures.Length);

    [Fact]
    public void A_person_told_again_farther_on_is_the_same_person()
    {
        var figure = Reconciled(Telling("a", "2019-04-18", Killed("1", id: "c1"), Killed("1", id: "c30"))).Figure();
        Assert.Equal("1/1/1", figure.Range.ToString());
        Assert.Contains(figure.Reasons, reason => reason.Code == "person.again");
    }

    [Fact]
    public void Persons_of_one_breath_are_added_and_told_again_they_are_not() => Assert.Equal(
        ["syria 2/2/2"],
        Figures(Telling("a", "2019-04-18", Killed("1", id: "c1"), Killed("1", id: "c2"), Killed("1", id: "c40"))));

    [Fact]
    public void Terrorists_are_of_the_one_side_that_does_harm_in_it()
    {
        var soldiers = Killed("3", "turkey", "turkey") with { Perpetrator = new ActorKey("pkk") };
        var terrorist = Killed("1", "militants", "turkey", "c2") with { Perpetrator = new ActorKey("turkey") };
        var figure = Reconciled(Telling("a", "2019-04-18", soldiers, terrorist)).Figure("pkk");
        Assert.Equal("1/1/1", figure.Range.ToString());
        Assert.Equal(ActorKey.Militants, Assert.Single(figure.AlsoToldAs));
    }

    [Fact]
    public void Terrorists_stay_nameless_where_two_sides_may_be_meant()
    {
        var soldiers = Killed("3", "turkey", "turkey") with { Perpetrator = new ActorKey("pkk") };
        var police = Killed("2", "turkey", "turkey") with { Perpetrator = new ActorKey("islamic-state") };
        Assert.Equal(
            ["militants 1/1/1", "turkey 3/3/3"],
            Figures(Telling("a", "2019-04-18", soldiers, Killed("1", "militants", "turkey", "c2")), Telling("b", "2019-04-18", police)));
    }

    [Theory]
    [InlineData("27", "37", "civilians 27/37/37")]
    [InlineData("27", "200", "civilians 27/27/27; unspecified 200/200/200")]
    public void Three_children_among_people_do_not_part_people_from_civilians(string civilians, string people, string figures) => Assert.Equal(
        figures.Split("; "),
        Figures(
            Telling("a", "2019-04-18", Killed(civilians, "civilians")),
            Telling("b", "2019-04-19", Killed(people, "unspecified", "medical-source", "c1"), Killed("3", "civilians", "medical-source", "c2", partOf: "c1"))));

    [Fact]
    public void People_are_civilians_before_they_are_of_a_larger_side() => Assert.Equal(
        ["civilians 8/8/8", "islamic-state 30/30/30"],
        Figures(
            Telling("a", "2019-04-18", Killed("8", "unspecified", "local-sources")),
            Telling("b", "2019-04-18", Killed("2+", "civilians", "turkey")),
            Telling("c", "2019-04-18", Killed("30", "islamic-state", "sohr"))));

    [Fact]
    public void People_nearer_to_the_sum_of_all_sides_are_a_total() => Assert.Contains(
        "unspecified 12/12/12",
        Figures(
            Telling("a", "2019-04-18", Killed("12", "unspecified", "medical-source")),
            Telling("b", "2019-04-18", Killed("6", "civilians", "sohr")),
            Telling("c", "2019-04-18", Killed("5", "mali", "other:someone"))));

    private static IEnumerable<string> Figures(params Telling[] tellings) =>
        Reconciled(tellings).Figures.Select(figure => $"{figure.Side} {figure.Range}").Order(StringComparer.Ordinal);
}
