using Marsad.Incidents.Tolls;
using Marsad.Model;
using Marsad.Model.Incidents;
using static Marsad.Incidents.Tests.Reconciling.Told;

namespace Marsad.Incidents.Tests.Tolls;

public sealed class TollCalculatorTests
{
    private static readonly TollCalculator Calculator = new(Ranks);

    [Fact]
    public void Incidents_apart_are_added() => Holds("35/35/35", new TollQuery(), Kawm(), Qurayya());

    [Fact]
    public void April_2019_a_total_over_48_hours_is_its_two_places()
    {
        var row = Row(new TollQuery(), Kawm(), Qurayya(), FortyEightHours());
        Assert.Equal("20/35/35", row.Range.ToString());
        var total = Assert.Single(row.Explanation.Children);
        Assert.Equal(TollNodeKind.TotalCoversParts, total.Kind);
        Assert.Equal([27, 8, 0], total.Children.Select(node => node.Range.Best));
        Assert.Equal(TollNodeKind.Remainder, total.Children[^1].Kind);
    }

    [Fact]
    public void A_total_told_again_two_weeks_later_is_still_one() =>
        Holds("20/35/35", new TollQuery { From = Day("2019-04-01"), To = Day("2019-05-31") }, Kawm(), Qurayya(), FortyEightHours());

    [Fact]
    public void A_rival_total_below_its_parts_is_set_aside_and_flagged()
    {
        var rival = On("2019-04-18", "2019-04-20", "badia", [], Telling("r", "2019-04-20", Killed("20", by: "other:agency")));
        var row = Row(new TollQuery(), Kawm(), Qurayya(), rival);
        Assert.Equal("35/35/35", row.Range.ToString());
        var node = Assert.Single(row.Explanation.Children);
        Assert.Equal(TollNodeKind.PartsExceedTotal, node.Kind);
        Assert.Contains(node.Reasons, reason => reason.Code == "remainder.negative");
    }

    [Fact]
    public void January_2017_a_total_of_15_days_leaves_a_remainder_beside_the_dated_incidents()
    {
        var incidents = new[]
        {
            On("2017-01-14", "2017-01-29", "deir-ez-zor", [], Telling("t", "2017-01-29", Killed("400", "unspecified"))),
            On("2017-01-14", "2017-01-14", "city", ["deir-ez-zor"], Telling("u", "2017-01-14", Killed("32", "unspecified"))),
            On("2017-01-16", "2017-01-16", "brigade", ["deir-ez-zor"], Telling("v", "2017-01-16", Killed("18", "islamic-state"))),
            On("2017-01-17", "2017-01-17", "hasan", ["deir-ez-zor"], Telling("w", "2017-01-17", Killed("10", "civilians"))),
        };
        var rows = Calculator.Compute(incidents, new TollQuery()).Rows;
        Assert.Equal("400/400/400", rows.Single(row => row.Side is null).Range.ToString());
        Assert.Equal("372/372/372", rows.Single(row => row.Side == ActorKey.Unspecified).Range.ToString());
        Assert.Equal("10/10/10", rows.Single(row => row.Side == ActorKey.Civilians).Range.ToString());
    }

    [Fact]
    public void A_part_of_another_article_place_is_found_by_what_the_article_says()
    {
        var total = On("2019-04-20", "2019-04-20", "syria", [], Telling("a", "2019-04-20", Killed("35", id: "c1")));
        var part = On("2019-04-20", "2019-04-20", "kawm", [], Telling("a", "2019-04-20", Killed("27", id: "c2", partOf: "c1")));
        Holds("35/35/35", new TollQuery(), total, part with { Id = "part" });
    }

    [Fact]
    public void Rows_of_a_group_add_up_to_the_whole()
    {
        var rows = Calculator.Compute([Kawm(), Qurayya(), FortyEightHours("40")], new TollQuery { Grouping = TollGrouping.Place }).Rows;
        Assert.Equal([("badia", 5L), ("kawm", 27L), ("qurayya", 8L)], rows.Select(row => (row.Group!, row.Range.Best)));
    }

    [Fact]
    public void Running_totals_are_checks_and_never_added()
    {
        var running = On("2019-04-01", "2019-04-30", "badia", [], Telling("x", "2019-05-01", Killed("50") with { Scope = Scope.Cumulative, When = Days("2019-04-01", "2019-04-30") }));
        var sheet = Calculator.Compute([Kawm(), Qurayya(), running], new TollQuery { Sides = [new("syria")] });
        Assert.Equal("35/35/35", Assert.Single(sheet.Rows).Range.ToString());
        var check = Assert.Single(sheet.Checks);
        Assert.Equal(("sohr", 15L), (check.Published.Source, check.Gap!.Value));
    }

    [Fact]
    public void People_with_no_side_leave_only_what_the_sides_do_not_hold()
    {
        var incident = On("2019-04-18", "2019-04-18", "kawm", ["badia"], Telling(
            "a", "2019-04-18", Killed("40", "unspecified", id: "c1"), Killed("25", id: "c2"), Killed("12", "islamic-state", id: "c3")));
        var rows = Calculator.Compute([incident], new TollQuery()).Rows;
        Assert.Equal([("islamic-state", 12L), ("syria", 25L), ("unspecified", 3L), ("all", 40L)], rows.Select(row => (row.Side?.Value ?? "all", row.Range.Best)));
    }

    [Fact]
    public void An_incident_counts_where_it_starts_and_the_sheet_says_so()
    {
        var sheet = Calculator.Compute([Kawm(), Qurayya(), FortyEightHours()], new TollQuery { From = Day("2019-04-17"), To = Day("2019-04-18") });
        Assert.Equal(35, Assert.Single(sheet.Rows).Range.Best);
        Assert.Contains(sheet.Notes, note => note.Code == "window.ends-after");
        sheet = Calculator.Compute([Kawm(), Qurayya(), FortyEightHours()], new TollQuery { From = Day("2019-04-19"), To = Day("2019-04-20") });
        Assert.Equal(8, Assert.Single(sheet.Rows).Range.Best);
        Assert.Contains(sheet.Notes, note => note.Code == "window.starts-before");
    }

    [Fact]
    public void A_leaf_is_a_claim_with_its_words()
    {
        var leaf = Row(new TollQuery(), Kawm()).Explanation.Children.Single().Children.Single();
        Assert.Equal(("k:killed:c1", "27 killed"), (leaf.Entry!.ClaimKey, leaf.Entry.Quote));
    }

    [Fact]
    public void Each_source_has_its_own_toll()
    {
        var rows = Calculator.Compute([Kawm(), FortyEightHours()], new TollQuery { Grouping = TollGrouping.Source }).Rows;
        Assert.Equal([("other:agency", 20L), ("sohr", 35L)], rows.Select(row => (row.Group!, row.Range.Best)));
    }

    [Fact]
    public void A_place_holds_what_lies_inside_it() =>
        Holds("27/27/27", new TollQuery { Places = ["homs"] }, On("2019-04-18", "2019-04-18", "kawm", ["homs"], Telling("k", "2019-04-18", Killed("27"))), Qurayya());

    private static Incident Kawm() => On("2019-04-18", "2019-04-18", "kawm", ["badia"], Telling("k", "2019-04-18", Killed("27")));

    private static Incident Qurayya() => On("2019-04-20", "2019-04-20", "qurayya", ["badia"], Telling("q", "2019-04-20", Killed("8")));

    private static Incident FortyEightHours(string people = "35") => On(
        "2019-04-18", "2019-04-20", "badia", [],
        Telling("t", "2019-04-20", Killed(people)),
        Telling("r", "2019-04-20", Killed("20", by: "other:agency")),
        Telling("z", "2019-05-04", Killed(people)));

    private static Incident On(string from, string to, string place, string[] within, params Telling[] tellings) => Incident(tellings) with
    {
        Id = place + from + to,
        When = Days(from, to),
        Place = Place(place, within.Length == 0 ? PlacePrecision.Region : PlacePrecision.Town),
        Within = [.. within],
    };

    private static TollRow Row(TollQuery query, params Incident[] incidents) => Assert.Single(Calculator.Compute(incidents, query).Rows);

    private static void Holds(string range, TollQuery query, params Incident[] incidents) => Assert.Equal(range, Row(query, incidents).Range.ToString());
}
