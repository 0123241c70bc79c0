using System.Text;
using System.Text.Json;
using Marsad.Exchange.Csv;
using Marsad.Exchange.JsonLines;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Exchange.Tests.Csv;

public sealed class TollWriterTests
{
    [Fact]
    public void Csv_begins_with_a_byte_order_mark_and_its_columns()
    {
        var bytes = TollCsvWriter.ToCsv(Sheet("other:جهة"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.StartsWith("kind,harm,group,side,low,best,high,", lines[0], StringComparison.Ordinal);
        Assert.Equal("toll,killed,,other:جهة,20,35,,3,,,,,,", lines[1]);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("\ra", "\"'\ra\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    public void No_cell_is_a_formula(string side, string cell) =>
        Assert.Contains("toll,killed,," + cell + ",20,", Encoding.UTF8.GetString(TollCsvWriter.ToCsv(Sheet(side))), StringComparison.Ordinal);

    [Fact]
    public void A_gap_below_nothing_stays_a_number() =>
        Assert.EndsWith(",50,-5,a:killed:1\r\n", Encoding.UTF8.GetString(TollCsvWriter.ToCsv(Sheet("syria"))), StringComparison.Ordinal);

    [Fact]
    public void Json_holds_rows_checks_and_the_tree_where_asked()
    {
        using var plain = JsonDocument.Parse(TollJsonWriter.ToJson(Sheet("syria"), explain: false));
        var row = plain.RootElement.GetProperty("rows")[0];
        Assert.Equal((20, 35, JsonValueKind.Null), (row.GetProperty("low").GetInt64(), row.GetProperty("best").GetInt64(), row.GetProperty("high").ValueKind));
        Assert.False(row.TryGetProperty("explanation", out _));
        Assert.Equal(-5, plain.RootElement.GetProperty("checks")[0].GetProperty("gap").GetInt64());
        using var full = JsonDocument.Parse(TollJsonWriter.ToJson(Sheet("syria"), explain: true));
        var leaf = full.RootElement.GetProperty("rows")[0].GetProperty("explanation").GetProperty("children")[0];
        Assert.Equal("50 killed", leaf.GetProperty("told").GetProperty("quote").GetString());
    }

    private static TollSheet Sheet(string side)
    {
        var range = new FigureRange(20, 35, null);
        var entry = new FigureEntry(
            "sohr", null, new ActorKey(side), CountRange.Exactly(50), FigureStanding.CumulativeCheck, "a:killed:1", "a:1", new ArticleNote("a", "a", null, null), "50 killed", null);
        var leaf = new TollNode("sohr: 50", TollNodeKind.Told, range, []) { Entry = entry };
        return new TollSheet(
            "latest-of-each-origin",
            TollGrouping.None,
            [new TollRow(new ActorKey(side), Harm.Killed, null, range, 3, new TollNode("killed", TollNodeKind.Sum, range, [leaf]))],
            [new TollCheck(Harm.Killed, entry, new FigureRange(55, 55, 55), -5)],
            []);
    }
}
