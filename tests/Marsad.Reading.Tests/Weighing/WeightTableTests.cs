using Marsad.Model;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Tests.Weighing;

public sealed class WeightTableTests
{
    private static readonly ClueSheet Sheet = new("colour", [new ClueDimension("size", ["small", "big"]), new ClueDimension("hue", ["red", "green", "blue"])]);

    [Theory]
    [InlineData("small", "red", 10 + 100)]
    [InlineData("big", "red", 100)]
    [InlineData("big", "blue", -7)]
    [InlineData("small", "green", 10)]
    public void A_score_is_the_sum_of_the_rows_that_fit(string size, string hue, int score) =>
        Assert.Equal(score, Parse("size=small\t10", "hue=red\t100", "size=big hue=blue\t-7").Table.Score(Clues(size, hue)));

    [Theory]
    [InlineData("size=small\tmany", "KNOW014")]
    [InlineData("size=huge\t1", "KNOW014")]
    [InlineData("weight=big\t1", "KNOW014")]
    [InlineData("size\t1", "KNOW014")]
    public void A_faulty_row_is_reported_and_left_out(string row, string code)
    {
        var (table, faults) = Parse(row);
        Assert.Equal(code, Assert.Single(faults).Code);
        Assert.Equal(0, table.Score(Clues("small", "red")));
    }

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        string[] rows = ["size=small\t10", "hue=red\t100", "size=big hue=blue\t-7"];
        Assert.Equal(string.Join('\n', rows) + "\n", Parse(rows).Table.Write());
    }

    [Fact]
    public void A_file_for_no_question_is_reported()
    {
        var faults = new List<Diagnostic>();
        WeightBook.Load([new KnowledgeFile("weights/taste.tsv", "clues\tweight\n")], [Sheet], faults);
        Assert.Equal("KNOW015", Assert.Single(faults).Code);
    }

    private static (WeightTable Table, List<Diagnostic> Faults) Parse(params string[] rows)
    {
        var faults = new List<Diagnostic>();
        return (WeightTable.Parse(Sheet, new KnowledgeFile("weights/colour.tsv", "clues\tweight\n" + string.Join('\n', rows) + "\n"), faults), faults);
    }

    private static byte[] Clues(string size, string hue) => [(byte)Sheet.Dimensions[0].Values.IndexOf(size), (byte)Sheet.Dimensions[1].Values.IndexOf(hue)];
}
