using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Registers;
using Marsad.Registers.Truces;

namespace Marsad.Registers.Tests;

public sealed class TruceBookTests
{
    private static readonly ImmutableArray<Agreement> Agreements =
    [
        new("ankara", "Ankara truce", "هدنة أنقرة", "syria", "truce", new DateOnly(2016, 12, 29), new DateOnly(2016, 12, 30), null, [new("syria"), new("syrian-opposition")], [new("russia"), new("turkey")], [new("islamic-state")], ["sy"]),
        new("hudaydah", "Hodeidah", "اتفاق الحديدة", "yemen", "truce", new DateOnly(2018, 12, 13), new DateOnly(2018, 12, 18), null, [new("yemen"), new("houthis")], [new("un")], [], ["ye-hodeidah"]),
    ];

    /// <summary>What was told, and the rows: id, state, parties, guarantors, exclusions (with ! where disputed), breaches.</summary>
    public static TheoryData<string[], string[]> Cases => new()
    {
        {
            ["2017-01-15 a truce:in-force subject=ankara when=2016-12-30 guarantor=russia+turkey place=sy"],
            ["ankara in-force parties: guarantors:russia+turkey out: breaches:0"]
        },
        {
            // What names no agreement belongs to the only one its article tells of.
            [
                "2017-01-15 a truce:in-force subject=ankara when=2016-12-30 at=1",
                "2017-01-15 a truce:excluded excluded=islamic-state at=50",
                "2017-01-15 a truce:excluded excluded=hts source=russia at=90",
                "2017-01-15 a truce:included excluded=hts source=syrian-opposition at=120",
            ],
            ["ankara in-force parties: guarantors: out:islamic-state+hts! breaches:0"]
        },
        {
            // Its two makers and the day tell which truce is meant.
            ["2017-01-20 a truce:holding when=2017-01-20 guarantor=russia+turkey"],
            ["ankara holding parties: guarantors:russia+turkey out: breaches:0"]
        },
        {
            // A breach is alleged, and leaves the truce in force.
            [
                "2017-01-02 a truce:in-force subject=ankara when=2016-12-30",
                "2017-01-03 b truce:breached subject=ankara blamed=syria source=syrian-opposition",
            ],
            ["ankara in-force parties: guarantors: out: breaches:1"]
        },
        {
            [
                "2018-12-20 a truce:in-force subject=hudaydah when=2018-12-18 party=yemen+houthis",
                "2019-03-01 b truce:collapsed subject=hudaydah",
            ],
            ["hudaydah collapsed parties:yemen+houthis guarantors: out: breaches:0"]
        },
        {
            // Two truces of one country, months apart, no agreement named.
            [
                "2014-02-07 a truce:agreed place=sy-homs when=2014-02-07",
                "2014-08-01 b truce:agreed place=sy-homs when=2014-08-01",
            ],
            ["truce-a-x0 agreed parties: guarantors: out: breaches:0", "truce-b-x0 agreed parties: guarantors: out: breaches:0"]
        },
        {
            ["2018-12-20 a agreement subject=hudaydah with=yemen+houthis when=2018-12-13", "2018-12-20 a agreement with=russia+iran"],
            ["hudaydah agreed parties:yemen+houthis guarantors: out: breaches:0"]
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Rows_of_truces(string[] told, string[] expected) =>
        Assert.Equal(expected, new TruceBook(Agreements).Make(Told.All(told)).Select(Line));

    private static string Line(TruceRow row) =>
        $"{row.Id} {CodeName.Of(row.State)} parties:{Keys(row.Parties)} guarantors:{Keys(row.Guarantors)} out:{string.Join('+', row.Exclusions.Select(one => one.Actor + (one.Disputed.IsEmpty ? "" : "!")))} breaches:{row.Breaches.Length}";

    private static string Keys(ImmutableArray<ActorKey> actors) => string.Join('+', actors);
}
