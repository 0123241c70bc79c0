using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;
using Marsad.Model.Registers;
using Marsad.Registers.Talks;

namespace Marsad.Registers.Tests;

public sealed class TalksBookTests
{
    private static readonly ImmutableArray<Track> Tracks =
    [
        new("astana", "Astana", "أستانا", "syria", ["kz-astana"], [new("russia"), new("turkey")], [new("syria"), new("syrian-opposition")], new DateOnly(2017, 1, 1), null),
        new("geneva-syria", "Geneva", "جنيف", "syria", ["ch-geneva"], [new("un")], [new("syria"), new("syrian-opposition")], new DateOnly(2012, 1, 1), null),
        new("geneva-yemen", "Geneva", "جنيف", "yemen", ["ch-geneva"], [new("un")], [new("yemen"), new("houthis")], new DateOnly(2015, 1, 1), null),
    ];

    /// <summary>What was told, and the rows that come of it on 1 March 2017: track, number, state, day, days told.</summary>
    public static TheoryData<string, string[], string[]> Cases => new()
    {
        {
            "announced, then held",
            [
                "2017-01-15 a talks:announced subject=astana when=2017-01-23 party=syria+syrian-opposition",
                "2017-01-24 b talks:opened subject=astana when=2017-01-23 place=kz-astana",
                "2017-01-25 c talks:ended subject=astana when=2017-01-24",
                "2017-01-25 d talks:result subject=astana when=2017-01-24",
            ],
            ["astana - held 2017-01-24 days:2"]
        },
        {
            "announced and never told of again",
            ["2017-01-15 a talks:announced subject=astana when=2017-01-23"],
            ["astana - unreported 2017-01-23 days:1"]
        },
        {
            "still to come",
            ["2017-02-28 a talks:announced subject=astana when=2017-03-14"],
            ["astana - announced 2017-03-14 days:1"]
        },
        {
            "the condition beside the day wins over the bare announcement of the same article",
            [
                "2017-02-28 a talks:conditional subject=geneva-syria when=2017-03-25 at=10",
                "2017-02-28 a talks:announced subject=geneva-syria when=2017-03-25 at=40",
            ],
            ["geneva-syria - conditional 2017-03-25 days:1"]
        },
        {
            "put off: both days stay",
            [
                "2017-02-01 a talks:announced subject=geneva-syria when=2017-02-08",
                "2017-02-03 b talks:postponed subject=geneva-syria when=2017-02-08",
                "2017-02-04 c talks:postponed subject=geneva-syria when=2017-02-12",
            ],
            ["geneva-syria - postponed 2017-02-08 days:2"]
        },
        {
            "rounds with numbers stay apart, and take in what is told near their days",
            [
                "2017-01-24 a talks:held subject=astana no=1 when=2017-01-23",
                "2017-02-16 b talks:held subject=astana no=2 when=2017-02-15",
                "2017-02-17 c talks:result subject=astana",
            ],
            ["astana 1 held 2017-01-23 days:1", "astana 2 held 2017-02-15 days:1"]
        },
        {
            "a meeting in a city of one track with its parties is of that track",
            ["2017-02-01 a meeting with=syria+syrian-opposition place=ch-geneva when=2017-02-01"],
            ["geneva-syria - held 2017-02-01 days:1"]
        },
        {
            "the same city, other parties",
            ["2017-02-01 a meeting with=houthis+yemen place=ch-geneva when=2017-02-01"],
            ["geneva-yemen - held 2017-02-01 days:1"]
        },
        {
            "two who are of no track only meet",
            ["2017-02-01 a meeting with=russia+iran place=ch-geneva when=2017-02-01"],
            ["meeting - held 2017-02-01 days:1"]
        },
        {
            "one article: they met, and will meet again",
            [
                "2017-02-01 a meeting with=russia+syria at=1",
                "2017-02-01 a meeting with=russia+syria status=planned at=90",
            ],
            ["meeting - announced ? days:0", "meeting - held ? days:0"]
        },
        {
            "two papers, one meeting",
            [
                "2017-02-01 a meeting with=russia+syria when=2017-02-01",
                "2017-02-02 b meeting with=syria+russia when=2017-02-01",
            ],
            ["meeting - held 2017-02-01 days:1"]
        },
        {
            "a denial of talks told by a party does not cancel them",
            [
                "2017-02-01 a talks:held subject=astana when=2017-02-01",
                "2017-02-02 b talks:failed subject=astana when=2017-02-01 status=denied",
            ],
            ["astana - held 2017-02-01 days:1"]
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Rows_of_talks(string what, string[] told, string[] expected)
    {
        var rows = new TalksBook(new TrackFinder(Tracks)).Make(Told.All(told), new DateOnly(2017, 3, 1));
        Assert.Equal((what, string.Join('\n', expected)), (what, string.Join('\n', rows.Select(Line).Order(StringComparer.Ordinal))));
    }

    [Theory, MemberData(nameof(Cases))]
    public void The_order_of_the_claims_does_not_matter(string what, string[] told, string[] expected)
    {
        var book = new TalksBook(new TrackFinder(Tracks));
        var backwards = book.Make(Told.All([.. told.Reverse()]), new DateOnly(2017, 3, 1)).Select(row => row.Id + Line(row));
        Assert.Equal(book.Make(Told.All(told), new DateOnly(2017, 3, 1)).Select(row => row.Id + Line(row)), backwards);
        Assert.Equal(expected.Length, backwards.Count());
        Assert.NotEmpty(what);
    }

    private static string Line(TalksRow row) =>
        $"{row.Track ?? "meeting"} {row.Number?.ToString(CultureInfo.InvariantCulture) ?? "-"} {CodeName.Of(row.State)} {row.When?.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?"} days:{row.Days.Length}";
}
