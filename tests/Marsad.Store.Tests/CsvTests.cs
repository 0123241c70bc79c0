using FsCheck;
using FsCheck.Fluent;
using Marsad.Exchange.Csv;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Store.Tests;

/// <summary>Tables that leave: to the letter, and whatever stands in a cell.</summary>
public sealed class CsvTests
{
    private static readonly ArticleNote Note = new("0123456789abcdef", "=id", "ناشر, واحد", new DateOnly(2024, 3, 1));

    public static TheoryData<string?, string> Cells => new()
    {
        { null, "" },
        { "", "" },
        { "حلب", "حلب" },
        { "a,b", "\"a,b\"" },
        { "«قال» \"نعم\"", "\"«قال» \"\"نعم\"\"\"" },
        { "سطر\nسطر", "\"سطر\nسطر\"" },
        { "=1+1", "'=1+1" },
        { "+7", "'+7" },
        { "-3", "'-3" },
        { "@SUM(A1)", "'@SUM(A1)" },
        { "\tx", "'\tx" },
        { "\rx", "\"'\rx\"" },
        { "＝1", "'＝1" },
        { "＋1", "'＋1" },
        { "－1", "'－1" },
        { "＠x", "'＠x" },
        { "  =1", "'  =1" },
        { "\u200F=1", "'\u200F=1" },
        { "=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"" },
        { "a\0b", "a\uFFFDb" },
        { " a", "\" a\"" },
    };

    [Theory, MemberData(nameof(Cells))]
    public void A_cell_is_quoted_and_never_a_formula(string? words, string expected) =>
        Assert.Equal("\uFEFFa\r\n" + expected + "\r\n", Table(csv => csv.Words(words)));

    [Fact]
    public void Numbers_and_days_are_not_words() => Assert.Equal(
        "\uFEFFa\r\n-38.5,12,,2024-03-01,true\r\n",
        Table(csv =>
        {
            csv.Number(-38.5);
            csv.Number(12L);
            csv.Number((long?)null);
            csv.Day(new DateOnly(2024, 3, 1));
            csv.Flag(true);
        }));

    [Fact]
    public void What_is_written_is_read_back() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Gen.Elements("\",\n=ب 'x;".ToCharArray()).ArrayOf().Select(letters => new string(letters)).ArrayOf(3).ToArbitrary(), words =>
        {
            using var table = new StringReader(Table(csv => { csv.Words("k"); foreach (var word in words) { csv.Words(word); } })[1..]);
            var cells = new CsvReader(table).Rows().Last().Cells;
            return cells.Length == 4 && words.Zip(cells.Skip(1)).All(pair => pair.Second == pair.First || pair.Second == "'" + pair.First);
        }));

    [Fact]
    public void A_claim_is_a_row_with_every_column()
    {
        var claim = new CasualtyClaim
        {
            Id = "c1",
            Evidence = new Evidence("=cmd|\n\"قتل\"", new TextSpan(3, 9)),
            Harm = Harm.Killed,
            Count = CountRange.AtLeast(3),
            Perpetrator = ActorKey.Other("=x"),
            Place = new PlaceRef { Name = "الحقل", Text = "قرية الحقل", Id = "gn:1", Latitude = 34.5, Longitude = -38, Country = "SY", Precision = PlacePrecision.Town },
            When = DateRange.OneDay(new DateOnly(2024, 3, 1)),
            Source = new SourceRef(new ActorKey("sohr"), null, [new ActorKey("afp"), new ActorKey("reuters")]),
            Rules = ["r1"],
        };
        using var output = new StringWriter();
        new ClaimTable(output).Write(new ClaimInArticle(Note, null, "@title", claim));
        using var written = new StringReader(output.ToString()[1..]);
        var rows = new CsvReader(written).Rows().ToArray();
        Assert.Equal(2, rows.Length);
        var row = rows[0].Cells.Zip(rows[1].Cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        Assert.Equal(rows[0].Cells.Length, rows[1].Cells.Length);
        Assert.Equal("'=id", row["article_id"]);
        Assert.Equal("ناشر, واحد", row["publisher"]);
        Assert.Equal("'@title", row["title"]);
        Assert.Equal("'=cmd|\n\"قتل\"", row["evidence"]);
        Assert.Equal(("3", "", "other:=x"), (row["low"], row["high"], row["perpetrator"]));
        Assert.Equal(("34.5", "-38", "town"), (row["lat"], row["lon"], row["place_precision"]));
        Assert.Equal("afp; reuters", row["via"]);
        Assert.Equal("", row["participants"]);
    }

    [Fact]
    public void Claims_of_every_kind_have_as_many_cells_as_there_are_columns()
    {
        using var output = new StringWriter();
        var table = new ClaimTable(output);
        table.Write(new ClaimInArticle(Note, null, null, new EventClaim { Id = "c1", Evidence = new Evidence("x", new TextSpan(0, 1)), Type = EventType.Airstrike }));
        table.Write(new ClaimInArticle(Note, null, null, new DiplomacyClaim { Id = "c2", Evidence = new Evidence("x", new TextSpan(0, 1)), Type = DiplomacyType.Meeting }));
        using var written = new StringReader(output.ToString());
        Assert.Single(new CsvReader(written).Rows().Select(row => row.Cells.Length).Distinct());
    }

    [Fact]
    public void An_incident_is_a_row_a_figure_and_one_without_figures_a_row_alone()
    {
        using var output = new StringWriter();
        var table = new IncidentTable(output);
        table.Write(Exported.Incident(34.5, 38));
        table.Write(Exported.Incident(null, null) with { Figures = [] });
        using var written = new StringReader(output.ToString()[1..]);
        var rows = new CsvReader(written).Rows().ToArray();
        Assert.Equal(4, rows.Length);
        Assert.Single(rows.Select(row => row.Cells.Length).Distinct());
        var (harm, best, high) = (rows[0].Cells.IndexOf("harm"), rows[0].Cells.IndexOf("best"), rows[0].Cells.IndexOf("high"));
        Assert.Equal(["killed", "injured", ""], rows[1..].Select(row => row.Cells[harm]));
        Assert.Equal(["5", "9", ""], rows[1..].Select(row => row.Cells[best]));
        Assert.Equal(["", "9", ""], rows[1..].Select(row => row.Cells[high]));
    }

    private static string Table(Action<CsvWriter> row)
    {
        using var output = new StringWriter();
        var csv = new CsvWriter(output);
        csv.Begin(["a"]);
        row(csv);
        csv.EndRow();
        return output.ToString();
    }
}
