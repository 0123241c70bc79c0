using Marsad.Incidents.Reconciling;
using Marsad.Model;
using Marsad.Model.Incidents;
using static Marsad.Incidents.Tests.Reconciling.Told;

namespace Marsad.Incidents.Tests.Reconciling;

public sealed class ReconcilerTests
{
    [Fact]
    public void The_newest_figure_of_a_source_stands() => Holds(
        "35/35/35",
        Telling("a", "2019-04-18", Killed("15")),
        Telling("b", "2019-04-19", Killed("27")),
        Telling("c", "2019-04-20", Killed("35")));

    [Fact]
    public void What_was_told_before_is_kept()
    {
        var figure = Reconciled(Telling("a", "2019-04-18", Killed("15")), Telling("b", "2019-04-19", Killed("27")), Telling("c", "2019-04-20", Killed("27"))).Figure();
        Assert.Equal([FigureStanding.Superseded, FigureStanding.Latest, FigureStanding.Restated], figure.Series.Select(entry => entry.Standing));
        Assert.Equal([Day("2019-04-18"), Day("2019-04-19"), Day("2019-04-20")], figure.Series.Select(entry => entry.SaidOn!.Value));
    }

    [Fact]
    public void Sources_that_differ_set_low_and_high_and_the_best_placed_sets_best() => Holds(
        "20/35/40",
        Telling("a", "2019-04-20", Killed("35")),
        Telling("b", "2019-04-20", Killed("20", by: "other:someone")),
        Telling("c", "2019-04-20", Killed("40", by: "local-sources")));

    [Theory]
    [InlineData("latest-of-each-origin", "20/35/60")]
    [InlineData("conservative", "20/20/40")]
    [InlineData("highest-independent", "20/40/60")]
    public void The_policy_is_chosen(string policy, string range)
    {
        var hostile = Killed("60", by: "islamic-state") with { Perpetrator = new ActorKey("islamic-state") };
        var incident = Incident(
            Telling("a", "2019-04-20", Killed("35")),
            Telling("b", "2019-04-20", Killed("20", by: "other:someone")),
            Telling("c", "2019-04-20", Killed("40", by: "local-sources")),
            Telling("d", "2019-04-20", hostile));
        Assert.Equal(range, Reconciler.Reconcile(incident, ReconcilingPolicy.Find(policy)!, Ranks).Figure().Range.ToString());
    }

    [Fact]
    public void A_stale_word_of_a_high_rank_yields() => Holds(
        "12/40/40",
        Telling("a", "2019-04-20", Killed("12")),
        Telling("b", "2019-04-25", Killed("40", by: "medical-source")));

    [Fact]
    public void A_number_of_many_voices_outranks_a_lone_one() => Holds(
        "4/24/24",
        Telling("a", "2019-04-20", Killed("4", by: "turkey")),
        Telling("b", "2019-04-20", Killed("24", by: "other:governor")),
        Telling("c", "2019-04-20", Killed("24", by: null)),
        Telling("d", "2019-04-20", Killed("24", by: null)));

    [Fact]
    public void One_origin_in_many_papers_is_one_voice() => Holds(
        "4/4/24",
        Telling("a", "2019-04-20", Killed("4", by: "turkey")),
        Telling("b", "2019-04-20", Killed("24", by: "other:governor")),
        Telling("c", "2019-04-20", Killed("24", by: "other:governor")),
        Telling("d", "2019-04-20", Killed("24", by: "other:governor")));

    [Fact]
    public void A_bound_yields_to_a_number_of_like_standing() => Holds(
        "17/20/20",
        Telling("a", "2019-04-20", Killed("17+", by: "turkey")),
        Telling("b", "2019-04-20", Killed("20", by: "sana")));

    [Fact]
    public void One_person_of_whom_nobody_else_tells_yields_to_a_number() => Holds(
        "1/20/20",
        Telling("a", "2019-04-20", Killed("1", by: "turkey")),
        Telling("b", "2019-04-20", Killed("20", by: "sana")));

    [Theory]
    [InlineData("2+", "35/35/35")]
    [InlineData("20+", "35/35/35")]
    [InlineData("200+", "35/35/…")]
    [InlineData("27+", "27/35/35")]
    [InlineData("36+", "35/35/…")]
    public void Words_without_a_number_lower_nothing(string vague, string range) => Holds(
        range,
        Telling("a", "2019-04-20", Killed("35")),
        Telling("b", "2019-04-20", Killed(vague, by: "local-sources")));

    [Fact]
    public void A_source_that_becomes_vague_takes_nothing_back() => Holds(
        "35/35/35", Telling("a", "2019-04-20", Killed("35")), Telling("b", "2019-05-04", Killed("20+")));

    [Fact]
    public void Single_persons_of_one_article_are_added() => Holds(
        "2/2/2", Telling("a", "2019-04-20", Killed("1", id: "c1"), Killed("1", id: "c2")));

    [Fact]
    public void A_smaller_figure_of_the_same_article_is_contained() => Holds(
        "35/35/35", Telling("a", "2019-04-20", Killed("35", id: "c1"), Killed("8", id: "c2"), Killed("1", id: "c3")));

    [Fact]
    public void Places_apart_are_added() => Holds(
        "35/35/35",
        Telling("a", "2019-04-20", Killed("27", id: "c1")).At("kawm", "homs"),
        Telling("a", "2019-04-20", Killed("8", id: "c2")).At("qurayya", "deir-ez-zor"));

    [Fact]
    public void A_total_covers_its_parts_and_leaves_a_remainder()
    {
        var figure = Reconciled(
            Telling("a", "2019-04-20", Killed("27", id: "c2", partOf: "c1")).At("kawm", "syria"),
            Telling("a", "2019-04-20", Killed("5", id: "c3", partOf: "c1")).At("qurayya", "syria"),
            Telling("a", "2019-04-20", Killed("35", id: "c1"))).Figure();
        Assert.Equal("35/35/35", figure.Range.ToString());
        Assert.Equal(3, Assert.Single(figure.Remainders).People);
    }

    [Fact]
    public void Parts_that_exceed_their_total_are_flagged_and_counted()
    {
        var figure = Reconciled(
            Telling("a", "2019-04-20", Killed("27", id: "c1")).At("kawm", "syria"),
            Telling("a", "2019-04-20", Killed("18", id: "c2")).At("qurayya", "syria"),
            Telling("a", "2019-04-20", Killed("40", id: "c3")).At("syria")).Figure();
        Assert.Equal("45/45/45", figure.Range.ToString());
        Assert.Equal(-5, Assert.Single(figure.Remainders).People);
        Assert.Contains(figure.Reasons, reason => reason.Code == "remainder.negative");
    }

    [Fact]
    public void A_later_figure_of_less_than_half_is_a_part_and_says_so()
    {
        var figure = Reconciled(Telling("a", "2019-04-18", Killed("35")), Telling("b", "2019-04-19", Killed("1"))).Figure();
        Assert.Equal("35/35/35", figure.Range.ToString());
        Assert.Contains(figure.Reasons, reason => reason.Code == "latest.partial");
    }

    [Fact]
    public void A_correction_downward_holds() => Holds(
        "31/31/31", Telling("a", "2019-04-18", Killed("35")), Telling("b", "2019-04-19", Killed("31")));

    [Fact]
    public void People_with_no_side_are_the_side_that_others_name()
    {
        var figure = Assert.Single(Reconciled(
            Telling("a", "2019-04-18", Killed("27", "unspecified")), Telling("b", "2019-04-18", Killed("31", "civilians", "medical-source"))).Figures);
        Assert.Equal(("civilians", "27/27/31"), (figure.Side.Value, figure.Range.ToString()));
        Assert.Equal(ActorKey.Unspecified, Assert.Single(figure.AlsoToldAs));
    }

    [Fact]
    public void People_with_no_side_are_a_total_over_two_sides()
    {
        var reconciled = Reconciled(
            Telling("a", "2019-04-18", Killed("40", "unspecified", id: "c1"), Killed("25", id: "c2"), Killed("12", "islamic-state", id: "c3")));
        Assert.Equal(["islamic-state", "syria"], reconciled.Figure("unspecified").Covers.Select(side => side.Value));
        Assert.Equal("25/25/25", reconciled.Figure().Range.ToString());
    }

    [Fact]
    public void Palestinians_and_civilians_of_like_number_are_one() => Assert.Single(Reconciled(
        Telling("a", "2023-04-18", Killed("12", "palestinians")), Telling("b", "2023-04-18", Killed("11", "civilians", "medical-source"))).Figures);

    [Fact]
    public void Sides_counted_side_by_side_stay_apart() => Assert.Equal(2, Reconciled(
        Telling("a", "2023-04-18", Killed("12", "militants", id: "c1"), Killed("11", "syria", id: "c2"))).Figures.Length);

    [Fact]
    public void A_side_that_denies_lowers_nothing_and_another_who_denies_does()
    {
        var told = Telling("a", "2019-04-18", Killed("8", "civilians") with { Perpetrator = new ActorKey("russia") });
        var denial = Killed("8", "civilians", "russia") with { Status = ClaimStatus.Denied };
        Assert.Equal("8/8/8", Reconciled(told, Telling("b", "2019-04-19", denial)).Figure("civilians").Range.ToString());
        var outsider = Killed("0", "civilians", "un");
        Assert.Equal("0/8/8", Reconciled(told, Telling("b", "2019-04-19", outsider)).Figure("civilians").Range.ToString());
    }

    [Fact]
    public void Fears_plans_and_running_totals_are_not_counted()
    {
        var reconciled = Reconciled(
            Telling("a", "2019-04-18", Killed("8") with { Status = ClaimStatus.Feared }),
            Telling("b", "2019-04-18", Killed("400") with { Scope = Scope.Cumulative }));
        Assert.Null(reconciled.Figure().Range);
        Assert.Equal("400", Assert.Single(reconciled.Checks).Entry.Count.ToString());
    }

    [Fact]
    public void A_running_toll_keeps_its_widening_days()
    {
        var chain = new[] { ("15", "82"), ("16", "120+"), ("19", "160"), ("23", "300+"), ("29", "400") }
            .Select(step => Telling("a" + step.Item1, "2017-01-" + step.Item1, Killed(step.Item2) with { When = Days("2017-01-14", "2017-01-" + step.Item1) }))
            .ToArray();
        var figure = Reconciled(chain).Figure();
        Assert.Equal("400/400/400", figure.Range.ToString());
        Assert.Equal(4, figure.Series.Count(entry => entry.Standing == FigureStanding.Superseded));
        Assert.Equal(4, figure.Reasons.Count(reason => reason.Code == "latest.widened"));
    }

    [Fact]
    public void April_2019_is_35_with_a_rival_of_20()
    {
        var figure = Reconciled(
            Telling("a", "2019-04-18", Killed("15")),
            Telling("b", "2019-04-20", Killed("35", id: "c1"), Killed("27", id: "c2", partOf: "c1")),
            Telling("c", "2019-04-20", Killed("20", by: "other:agency")),
            Telling("d", "2019-05-02", Killed("35"))).Figure();
        Assert.Equal("20/35/35", figure.Range.ToString());
    }

    private static void Holds(string range, params Telling[] tellings) => Assert.Equal(range, Reconciled(tellings).Figure().Range.ToString());
}
