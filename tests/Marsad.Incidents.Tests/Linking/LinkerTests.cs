using System.Collections.Immutable;
using System.Globalization;
using Marsad.Incidents.Linking;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tests.Linking;

public sealed class LinkerTests
{
    private const string Crash = "a 2015-08-03 ariha airstrike syria civilians killed=27 market,plane,crash";

    /// <summary>Two reports, and whether they tell of one occurrence.</summary>
    public static TheoryData<string, string, bool> Pairs => new()
    {
        { Crash, "b 2015-08-03 ariha airstrike syria civilians killed=31 market,plane,crash", true },
        { Crash, "b 2015-08-03 idlib-gov airstrike syria civilians killed=27 market,plane", true },
        { Crash, "b ~2015-08-04 ariha - - civilians killed=27 market,crash", true },
        { Crash, "b 2015-08-10 ariha airstrike syria civilians killed=27 market,plane,crash", false },
        { Crash, "b 2015-08-03 aleppo airstrike syria civilians killed=3 barrel,quarter", false },
        { Crash, "b 2015-08-03 saraqib shelling syrian-opposition syria killed=4 checkpoint", false },
        { Crash, "b 2015-08-03 ariha seizure hts syrian-opposition held=5 checkpoint", false },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void Two_reports_are_one_incident_or_two(string one, string other, bool linked) =>
        Assert.Equal(linked ? 1 : 2, Link([one, other]).Length);

    [Fact]
    public void A_link_tells_its_reasons_and_they_add_up_to_its_score()
    {
        var link = Assert.Single(Link([Crash, "b 2015-08-03 ariha airstrike syria civilians killed=27 market"])[0].Links);
        Assert.Contains(link.Reasons, reason => reason.Clue == Clue.PlaceSame);
        Assert.Equal(link.Score, link.Reasons.Sum(reason => reason.Weight));
    }

    [Fact]
    public void People_put_together_what_clues_keep_apart_and_can_take_it_back()
    {
        string[] reports = [Crash, "b 2015-08-03 aleppo airstrike syria civilians killed=3 barrel"];
        var before = Link(reports);
        LinkDecision merge = new(1, LinkDecisionKind.Merge, KeysOf(before[0]), KeysOf(before[1]));
        Assert.Single(Link(reports, merge));
        LinkDecision split = new(2, LinkDecisionKind.Split, merge.Claims, merge.Others);
        Assert.Equal(before.Select(incident => incident.Id), Link(reports, merge, split).Select(incident => incident.Id));
    }

    [Fact]
    public void People_cut_one_telling_in_two()
    {
        var whole = Assert.Single(Link([Crash]));
        var keys = KeysOf(whole);
        var parts = Link([Crash], new LinkDecision(1, LinkDecisionKind.Split, keys[..1], keys[1..]));
        Assert.Equal(2, parts.Length);
        Assert.Equal(keys, parts.SelectMany(part => KeysOf(part)).Order(StringComparer.Ordinal));
    }

    /// <summary>Reports as first and last day of August and day of print; the days of the incident.</summary>
    [Theory]
    [InlineData("3-3@4 3-5@5 3-8@8", 3, 8)]
    [InlineData("3-3@4 3-3@4 3-4@5", 3, 3)]
    [InlineData("3-3@9 3-3@9 3-3@9 3-8@9", 3, 3)]
    public void What_goes_on_lasts_as_long_as_those_tell_who_write_late_enough(string reports, int first, int last)
    {
        var tellings = reports.Split(' ').Select((report, at) => Lasting((char)('a' + at), [.. report.Split('-', '@').Select(day => int.Parse(day, CultureInfo.InvariantCulture))]));
        var incident = Assert.Single(Table.Linker.Link(tellings, []).Incidents);
        Assert.Equal((Day(first), Day(last)), (incident.When?.From, incident.When?.To));
    }

    private static Telling Lasting(char article, int[] days)
    {
        var telling = Report.Of(article + Crash[1..]);
        return telling with
        {
            When = new DateRange(Day(days[0]), Day(days[1]), DatePrecision.Days),
            Article = telling.Article with { Published = Day(days[2]) },
        };
    }

    private static DateOnly Day(int day) => new(2015, 8, day);

    internal static ImmutableArray<Incident> Link(IEnumerable<string> reports, params LinkDecision[] decisions) =>
        [.. Table.Linker.Link(reports.Select(Report.Of), decisions).Incidents];

    private static ImmutableArray<string> KeysOf(Incident incident) => [.. incident.Claims.Select(claim => claim.Claim.Key)];
}
