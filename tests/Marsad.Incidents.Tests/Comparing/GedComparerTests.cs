using System.Collections.Immutable;
using Marsad.Incidents.Comparing;
using Marsad.Incidents.Tests.Reconciling;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tests.Comparing;

/// <summary>Which incidents and rows come together, on which days, and where our figures lie. All rows are made up.</summary>
public sealed class GedComparerTests
{
    private static readonly GedSides Sides = new(
        new Dictionary<string, ImmutableArray<ActorKey>>
        {
            ["Government of Syria"] = [new ActorKey("syria"), new ActorKey("russia")],
            ["IS"] = [new ActorKey("islamic-state")],
            ["SDF"] = [new ActorKey("sdf")],
        },
        new Dictionary<string, string> { ["Syria"] = "SY", ["Iraq"] = "IQ" });

    [Theory]
    [InlineData(5, GedVerdict.Below)]
    [InlineData(6, GedVerdict.Inside)]
    [InlineData(9, GedVerdict.Inside)]
    [InlineData(10, GedVerdict.Above)]
    public void A_match_tells_where_our_figure_lies(long killed, GedVerdict expected)
    {
        var match = Assert.Single(Compare([Ours("a", killed)], [Row(1, 8) with { Deaths = new FigureRange(6, 8, 9) }]).Matches);
        Assert.Equal(expected, match.Verdict);
        Assert.Contains(match.Reasons, reason => reason.Code == "day.same");
        Assert.Contains(match.Reasons, reason => reason.Code == "place.same");
        Assert.Contains(match.Reasons, reason => reason.Code == "sides.one");
    }

    [Theory]
    [InlineData("2018-05-05", 1)]
    [InlineData("2018-05-06", 1)]
    [InlineData("2018-05-07", 0)]
    public void Rows_of_the_next_day_may_match_and_later_ones_not(string day, int expected) =>
        Assert.Equal(expected, Compare([Ours("a", 8)], [Row(1, 8, day), Row(2, 1, "2018-05-01")]).Matches.Length);

    [Theory]
    [InlineData(34.05, 1, 1)]
    [InlineData(34.5, 1, 0)]
    [InlineData(34.2, 2, 1)]
    [InlineData(34.5, 4, 1)]
    [InlineData(36.0, 4, 0)]
    public void The_distance_that_is_allowed_follows_the_precision_of_the_row(double latitude, int precision, int expected) =>
        Assert.Equal(expected, Compare([Ours("a", 8)], [Row(1, 8) with { Latitude = latitude, PlacePrecision = precision }]).Matches.Length);

    [Fact]
    public void Other_war_parties_are_other_deaths()
    {
        var comparison = Compare([Ours("a", 8)], [Row(1, 8) with { SideA = "SDF", SideB = "IS" }]);
        Assert.Empty(comparison.Matches);
        Assert.Single(comparison.OnlyOurs);
        Assert.Single(comparison.OnlyTheirs);
        Assert.Single(Compare([Ours("a", 8)], [Row(1, 8) with { SideA = "Somebody new", SideB = "IS" }]).Matches);
    }

    [Fact]
    public void One_incident_takes_the_rows_that_it_was_cut_into_and_no_more_than_it_counts()
    {
        var comparison = Compare([Ours("a", 35)], [Row(1, 27), Row(2, 8), Row(3, 4)]);
        var match = Assert.Single(comparison.Matches);
        Assert.Equal([1, 2], match.Events.Select(row => row.Id));
        Assert.Equal((GedVerdict.Inside, 35), (match.Verdict, match.Theirs.Best));
        Assert.Equal(3, Assert.Single(comparison.OnlyTheirs).Id);
    }

    [Fact]
    public void One_row_takes_the_incidents_that_it_sums_up()
    {
        var match = Assert.Single(Compare([Ours("a", 5), Ours("b", 3)], [Row(1, 8)]).Matches);
        Assert.Equal(["a", "b"], match.Incidents.Select(ours => ours.Incident.Incident.Id));
        Assert.Equal(8, match.Ours.Best);
    }

    [Fact]
    public void A_row_is_missing_only_on_days_that_the_record_covers()
    {
        var comparison = Compare(
            [Ours("a", 2)],
            [Row(1, 2), Row(2, 9) with { Latitude = 36 }, Row(3, 9, "2018-06-01"), Row(4, 9) with { From = Told.Day("2018-05-01"), Latitude = 36 }, Row(5, 9) with { Country = "Iraq" }]);
        Assert.Equal([2], comparison.OnlyTheirs.Select(row => row.Id));
        Assert.Equal((1, 3, 5), (comparison.Window.CoveredDays, comparison.Window.RowsOutside, comparison.Window.Rows));
        Assert.Equal("SY", Assert.Single(comparison.Window.Countries));
    }

    [Fact]
    public void Incidents_outside_the_file_and_those_too_vague_are_only_counted()
    {
        var earlier = Ours("b", 2, "2015-05-05");
        var vague = Ours("c", 2);
        vague = vague with { Incident = vague.Incident with { Place = Place() with { Precision = PlacePrecision.Country } } };
        var undated = Ours("d", 2);
        undated = undated with { Incident = undated.Incident with { When = null } };
        var comparison = Compare([Ours("a", 2), earlier, vague, undated], [Row(1, 2)]);
        Assert.Empty(comparison.OnlyOurs);
        Assert.Equal((4, 1, 2), (comparison.Window.Incidents, comparison.Window.IncidentsOutside, comparison.Window.IncidentsVague));
    }

    [Fact]
    public void Days_that_are_asked_for_narrow_both_sides()
    {
        var comparer = new GedComparer(Sides);
        var comparison = comparer.Compare([Ours("a", 2), Ours("b", 3, "2018-05-20")], [Row(1, 2), Row(2, 3, "2018-05-20")], Told.Day("2018-05-10"), null);
        Assert.Equal(2, Assert.Single(comparison.Matches).Events[0].Id);
        Assert.Empty(comparer.Compare([Ours("a", 2)], [Row(1, 2)], Told.Day("2020-01-01"), null).Matches);
    }

    [Fact]
    public void A_total_is_not_added_to_its_parts()
    {
        var parts = Ours("a", 8);
        var total = parts.Figures[0] with { Side = ActorKey.Unspecified, Range = new FigureRange(10, 10, 10), Covers = [parts.Figures[0].Side] };
        var injured = total with { Harm = Harm.Injured };
        var comparison = Compare([parts with { Figures = [parts.Figures[0], total, injured] }], [Row(1, 10)]);
        Assert.Equal(10, Assert.Single(comparison.Matches).Ours.Best);
    }

    [Fact]
    public void What_matches_by_chance_is_found_by_moving_the_rows_in_time()
    {
        var everyDay = Enumerable.Range(0, 300).Select(day => Row(day + 1, 8, Told.Day("2018-01-01").AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(1, Compare([Ours("a", 8)], [.. everyDay]).ByChance);
        Assert.Equal(0, Compare([Ours("a", 8)], [Row(1, 8)]).ByChance);
    }

    [Fact]
    public void The_order_of_what_comes_in_changes_nothing()
    {
        ReconciledIncident[] incidents = [Ours("a", 5), Ours("b", 3), Ours("c", 8), Ours("d", 8, "2018-05-06")];
        GedEvent[] rows = [Row(1, 8), Row(2, 8), Row(3, 3, "2018-05-06"), Row(4, 16)];
        Assert.Equal(Shape(Compare(incidents, rows)), Shape(Compare([.. incidents.Reverse()], [.. rows.Reverse()])));
    }

    [Fact]
    public void Months_add_up()
    {
        var comparison = Compare([Ours("a", 8), Ours("b", 3, "2018-06-20")], [Row(1, 8), Row(2, 30) with { Latitude = 36 }, Row(3, 1, "2018-07-01")]);
        Assert.Equal(
            [new GedMonth(new DateOnly(2018, 5, 1), 1, 1, 0, 0, 0, 1, 8, 38), new GedMonth(new DateOnly(2018, 6, 1), 0, 0, 0, 0, 1, 0, 3, 0)],
            comparison.Months.ToArray());
    }

    private static GedComparison Compare(ReconciledIncident[] incidents, GedEvent[] rows) => new GedComparer(Sides).Compare(incidents, rows, null, null);

    private static string Shape(GedComparison comparison) => string.Join(
        '|',
        comparison.Matches.Select(match => $"{string.Join('+', match.Incidents.Select(ours => ours.Incident.Incident.Id))}={string.Join('+', match.Events.Select(row => row.Id))}"));

    private static PlaceRef Place() => Told.Place("sy-field") with { Latitude = 34, Longitude = 38, Country = "SY" };

    private static ReconciledIncident Ours(string id, long killed, string day = "2018-05-05")
    {
        var reconciled = Told.Reconciled(Told.Telling(id, day, Told.Killed(killed.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        return reconciled with { Incident = reconciled.Incident with { Id = id, Place = Place(), When = Told.Days(day, day) } };
    }

    private static GedEvent Row(long id, long dead, string day = "2018-05-05") => new()
    {
        Id = id,
        Violence = GedViolence.StateBased,
        SideA = "Government of Syria",
        SideB = "IS",
        From = Told.Day(day),
        To = Told.Day(day),
        DatePrecision = 1,
        Latitude = 34,
        Longitude = 38,
        PlacePrecision = 1,
        Country = "Syria",
        Clarity = 1,
        Deaths = new FigureRange(dead, dead, dead),
    };
}
