using Marsad.Model;
using Marsad.Reading.Choosing;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Tests.Weighing;

public sealed class KeyChoiceTests
{
    private static readonly ClueSheet Sheet = new("points", [new ClueDimension("points", ["p0", "p1", "p2", "p3"])]);

    /// <summary>Candidates as "side:points"; a point is ln 2, so it doubles the votes.</summary>
    [Theory]
    [InlineData("a:1 b:2", null, "b")]
    [InlineData("a:2 b:2", null, "a")]
    [InlineData("a:1 a:1 a:1 b:2", null, "a")]
    [InlineData("a:0 a:0 b:2", null, "b")]
    [InlineData("a:3 b:1", "a", "b")]
    [InlineData("-:3 b:1", null, "-")]
    [InlineData("-:3 b:1", "b", "-")]
    public void All_mentions_of_a_side_vote_together(string candidates, string? barred, string chosen)
    {
        var ballot = new Ballot<PartyChoice>(Table());
        foreach (var candidate in candidates.Split(' '))
        {
            var (side, points) = (candidate[..1], candidate[2] - '0');
            ballot.Add(new PartyChoice(side == "-" ? null : new ActorKey(side), null))[0] = (byte)points;
        }

        Assert.Equal(chosen, KeyChoice.Best(ballot, barred is null ? null : new ActorKey(barred)).Key?.Value ?? "-");
    }

    private static WeightTable Table() =>
        WeightTable.Parse(Sheet, new KnowledgeFile("weights/points.tsv", "clues\tweight\npoints=p1\t693\npoints=p2\t1386\npoints=p3\t2079\n"), []);
}
