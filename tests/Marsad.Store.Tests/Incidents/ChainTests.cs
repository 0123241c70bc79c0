using System.Globalization;
using Marsad.Incidents.Tolls;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Store.Tests.Incidents;

/// <summary>Chains of figures as recorders publish them: they rise, they are added up, rivalled, told again, and their scope moves.</summary>
public sealed class ChainTests
{
    private const string April = "chains/april-2019.jsonl";
    private const string January = "chains/january-2017.jsonl";

    /// <summary>Incidents with people killed: days, place, low/best/high by side, articles.</summary>
    public static TheoryData<string, string[]> Incidents => new()
    {
        {
            April,
            [
                "2019-04-18 sy-al-kawm: 27/27/27 syria (61 62 65 64)",
                "2019-04-18..2019-04-20 sy-syrian-badia: 20/35/35 syria (65 64 66 67)",
                "2019-04-20 sy-al-quriyah: 8/8/8 syria (65 63 64)",
                "2019-05-02 sy-al-sukhnah: 6/6/6 syria (67)",
            ]
        },
        {
            January,
            [
                "2017-01-14 sy-al-jura-deir-ez-zor: 3/3/3 civilians, 20/20/20 islamic-state, 12/12/12 syria (71)",
                "2017-01-14..2017-01-19 sy-deir-ez-zor: 14/14/14 civilians, 40/40/40 islamic-state, 28/28/28 syria, 160/160/160 unspecified (72 74 76)",
                "2017-01-16 sy-muhasan: 6/6/6 civilians (73)",
                "2017-01-17 sy-al-qusour-deir-ez-zor: 10/10/10 civilians (75)",
            ]
        },
    };

    /// <summary>The series of a figure: source, number, what it is worth, article.</summary>
    public static TheoryData<string, string, string, string[]> Series => new()
    {
        { April, "sy-al-kawm", "syria", ["sohr ≥10 superseded 61", "sohr 19 superseded 62", "sohr 2 part 62", "sohr 27 latest 65", "sohr 27 restated 64"] },
        { April, "sy-al-quriyah", "syria", ["sohr 8 latest 65", "sohr 8 restated 63", "sohr 8 restated 64"] },
        { April, "sy-syrian-badia", "syria", ["sohr 35 latest 65", "military-source 20 latest 66", "sohr 35 restated 64", "sohr 35 restated 67"] },
        { January, "sy-deir-ez-zor", "unspecified", ["sohr ≥82 superseded 72", "sohr ≥120 superseded 74", "sohr 160 latest 76"] },
        { January, "sy-deir-ez-zor", "syria", ["sohr 28 latest 72"] },
        { January, "sy-deir-ez-zor", "civilians", ["sohr 14 latest 72"] },
    };

    /// <summary>Running totals that the toll of January 2017 sets beside its sum: side, number, days, our sum, gap.</summary>
    public static TheoryData<string> Checks =>
    [
        "unspecified ≥300 2017-01-14..2017-01-23: 160/160/160, 140",
        "civilians ≥60 2017-01-14..2017-01-23: 14/14/14, 46",
        "unspecified 400 2017-01-14..2017-01-29: 160/160/160, 240",
        "civilians 100 2017-01-14..2017-01-29: 14/14/14, 86",
        "syria 115 2017-01-14..2017-01-29: 28/28/28, 87",
        "islamic-state 185 2017-01-14..2017-01-29: 40/40/40, 145",
    ];

    [Theory, MemberData(nameof(Incidents))]
    public void A_chain_ends_in_the_right_incidents_and_ranges(string file, string[] expected)
    {
        using var room = Newsroom.Of(Newsroom.Sample(file));
        Assert.Equal(expected, room.List().Where(incident => Killed(incident).Any()).Select(Line));
    }

    [Theory, MemberData(nameof(Series))]
    public void A_figure_keeps_every_number_with_what_it_is_worth(string file, string place, string side, string[] expected)
    {
        using var room = Newsroom.Of(Newsroom.Sample(file));
        var figure = room.List().Where(incident => incident.Incident.Place?.Id == place).SelectMany(Killed).Single(killed => killed.Side.Value == side);
        Assert.Equal(expected, figure.Series.Select(entry => $"{entry.Source} {entry.Count} {CodeName.Of(entry.Standing)} {Number(entry.Article.Name)}"));
    }

    [Fact]
    public void The_sum_of_April_2019_counts_nobody_twice_and_tells_its_parts_down_to_the_words()
    {
        using var room = Newsroom.Of(Newsroom.Sample(April));
        var sheet = room.Toll(new TollQuery { From = new(2019, 4, 18), To = new(2019, 4, 21), Harms = [Harm.Killed], Sides = [new ActorKey("syria")] });
        Assert.Equal(
            """
            20/35/35 sum
              20/35/35 total-covers-parts sy-syrian-badia
                8/8/8 figure sy-al-quriyah
                  8/8/8 told «الثمانية الآخرين قتلوا»
                27/27/27 figure sy-al-kawm
                  27/27/27 told «27 من القتلى»
                0/0/0 remainder sy-syrian-badia
                  20/35/35 figure sy-syrian-badia
                    35/35/35 told «قُتل 35 عنصراً من قوات النظام السوري والمسلحين الموالين لها»
                    20/20/20 told «نحو 20 جندياً قتلوا»

            """,
            Tree(Assert.Single(sheet.Rows).Explanation, room),
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData(April, "2019-04-18", "2019-04-21", "20/35/35")]
    [InlineData(April, "2019-04-01", "2019-05-31", "26/41/41")]
    [InlineData(April, "2019-04-18", "2019-04-18", "20/35/35")]
    [InlineData(April, "2019-04-19", "2019-04-21", "8/8/8")]
    [InlineData(January, "2017-01-14", "2017-01-29", "166/166/166")]
    [InlineData(January, "2017-01-17", "2017-01-29", "10/10/10")]
    public void A_window_has_its_toll(string file, string from, string to, string expected)
    {
        using var room = Newsroom.Of(Newsroom.Sample(file));
        var sheet = room.Toll(new TollQuery { From = Day(from), To = Day(to), Harms = [Harm.Killed] });
        Assert.Equal(expected, (sheet.Rows.SingleOrDefault(row => row.Side is null) ?? Assert.Single(sheet.Rows)).Range.ToString());
    }

    [Theory, MemberData(nameof(Checks))]
    public void Totals_over_more_than_a_week_stand_beside_the_sum_and_are_never_added(string expected)
    {
        using var room = Newsroom.Of(Newsroom.Sample(January));
        var sheet = room.Toll(new TollQuery { From = new(2017, 1, 14), To = new(2017, 1, 29), Harms = [Harm.Killed] });
        var checks = sheet.Checks.Select(check =>
            $"{check.Published.Victim} {check.Published.Count} {Text(check.Published.When?.From)}..{Text(check.Published.When?.To)}: {check.Own}, {check.Gap}");
        Assert.Contains(expected, checks);
    }

    private static IEnumerable<IncidentFigure> Killed(ReconciledIncident incident) =>
        incident.Figures.Where(figure => figure.Harm == Harm.Killed && figure.Range is not null);

    private static string Line(ReconciledIncident reconciled)
    {
        var incident = reconciled.Incident;
        var days = incident.When?.From == incident.When?.To ? Text(incident.When?.From) : $"{Text(incident.When?.From)}..{Text(incident.When?.To)}";
        var articles = incident.Tellings.Select(telling => Number(telling.Article.Name)).Distinct(StringComparer.Ordinal);
        return $"{days} {incident.Place?.Id}: {string.Join(", ", Killed(reconciled).Select(figure => $"{figure.Range} {figure.Side}"))} ({string.Join(' ', articles)})";
    }

    private static string Tree(TollNode node, Newsroom room, int depth = 0)
    {
        var what = node.Entry is { } entry ? $" «{entry.Quote}»" : node.Incident is { } id ? $" {room.Book.Find(id)!.Incident.Place!.Id}" : "";
        return $"{new string(' ', depth * 2)}{node.Range} {CodeName.Of(node.Kind)}{what}\n" + string.Concat(node.Children.Select(child => Tree(child, room, depth + 1)));
    }

    /// <summary>The last digits of an article's id.</summary>
    private static string Number(string id) => id[(id.LastIndexOf('-') + 1)..];

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
