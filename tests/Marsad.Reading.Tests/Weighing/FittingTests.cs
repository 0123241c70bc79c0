using Marsad.Reading.Weighing;
using Marsad.WeightFitter;

namespace Marsad.Reading.Tests.Weighing;

public sealed class FittingTests
{
    private static readonly ClueSheet Sheet = new("side", [new ClueDimension("cue", ["other", "by", "against"]), new ClueDimension("noise", ["n0", "n1", "n2", "n3"])]);

    [Fact]
    public void A_clue_that_tells_the_answer_outweighs_one_that_does_not()
    {
        var table = Fitting.Fit(WeightTable.ForCombinations(Sheet, ["cue", "noise"]), Examples());
        Assert.True(table.Score([1, 0]) > table.Score([0, 3]));
        Assert.True(table.Score([1, 3]) > table.Score([2, 0]));
        Assert.All(Examples(), example => Assert.True(example.IsWonBy(table)));
    }

    [Fact]
    public void The_same_examples_give_the_same_weights()
    {
        var empty = WeightTable.ForCombinations(Sheet, ["cue", "cue noise"]);
        Assert.Equal(Fitting.Fit(empty, Examples()).Write(), Fitting.Fit(empty, Examples()).Write());
    }

    [Fact]
    public void A_clue_met_twice_gets_no_weight()
    {
        var examples = Examples().Take(2).ToList();
        Assert.Empty(Fitting.Fit(WeightTable.ForCombinations(Sheet, ["cue"]), examples).Write());
    }

    /// <summary>The side behind "by" is always right; noise turns round.</summary>
    private static List<Example> Examples() =>
        [.. Enumerable.Range(0, 120).Select(at => new Example(
            at % 5,
            [[1, (byte)(at * 7 / 5 % 4)], [0, (byte)(at * 11 / 3 % 4)], [2, (byte)(at * 13 / 7 % 4)]],
            [true, false, false],
            ["a", "b", "c"]))];
}
