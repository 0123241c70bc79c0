using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Exchange.Ged;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Store.Tests;

/// <summary>Tables of UCDP GED: what is read, and what becomes of rows that cannot be. All rows are made up.</summary>
public sealed class GedReaderTests
{
    private const string Header =
        "id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high,source_original,source_office,source_headline";

    private const string First =
        "7,1,Government of Nowhere,\"Red, Blue\",2,Field town,Plain Governorate,NA,34.5,38.25,Nowhere,1,2,2018-03-01,2018-03-02,3,4,0,1,6,8,11,Observer,NA,\"They said \"\"eight\"\",\nthen nine\"";

    [Fact]
    public void A_row_is_read_with_its_precision_and_figures()
    {
        var (rows, faults) = Read(Header + "\n" + First + "\n");
        Assert.Empty(faults);
        Assert.Equal(
            new GedEvent
            {
                Id = 7,
                Violence = GedViolence.StateBased,
                SideA = "Government of Nowhere",
                SideB = "Red, Blue",
                From = new DateOnly(2018, 3, 1),
                To = new DateOnly(2018, 3, 2),
                DatePrecision = 2,
                Place = "Field town",
                Region = "Plain Governorate",
                Latitude = 34.5,
                Longitude = 38.25,
                PlacePrecision = 2,
                Country = "Nowhere",
                Clarity = 1,
                DeathsA = 3,
                DeathsB = 4,
                DeathsUnknown = 1,
                Deaths = new FigureRange(6, 8, 11),
                Source = "Observer",
                Headline = "They said \"eight\",\nthen nine",
            },
            Assert.Single(rows));
    }

    [Fact]
    public void Gzip_a_byte_order_mark_carriage_returns_and_times_of_day_are_taken()
    {
        var table = ("\uFEFF" + Header + "\n" + First.Replace("2018-03-02", "2018-03-02 00:00:00.000", StringComparison.Ordinal)).Replace("\n", "\r\n", StringComparison.Ordinal);
        var (rows, faults) = Read(Pack(table));
        Assert.Empty(faults);
        Assert.Equal(new DateOnly(2018, 3, 2), Assert.Single(rows).To);
    }

    [Theory]
    [InlineData("7,1,short", "GED002")]
    [InlineData("x,1,A,B,1,p,r,d,1,1,C,1,1,2018-01-01,2018-01-01,0,0,0,1,1,1,1,s,o,h", "GED003")]
    [InlineData("8,4,A,B,1,p,r,d,1,1,C,1,1,2018-01-01,2018-01-01,0,0,0,1,1,1,1,s,o,h", "GED003")]
    [InlineData("8,1,,B,1,p,r,d,1,1,C,1,1,2018-01-01,2018-01-01,0,0,0,1,1,1,1,s,o,h", "GED003")]
    [InlineData("8,1,A,B,1,p,r,d,91,1,C,1,1,2018-01-01,2018-01-01,0,0,0,1,1,1,1,s,o,h", "GED003")]
    [InlineData("8,1,A,B,1,p,r,d,NaN,1,C,1,1,2018-01-01,2018-01-01,0,0,0,1,1,1,1,s,o,h", "GED003")]
    [InlineData("8,1,A,B,1,p,r,d,1,1,C,1,1,2018-02-30,2018-03-01,0,0,0,1,1,1,1,s,o,h", "GED003")]
    [InlineData("8,1,A,B,1,p,r,d,1,1,C,1,1,2018-01-02,2018-01-01,0,0,0,1,1,1,1,s,o,h", "GED003")]
    [InlineData("8,1,A,B,1,p,r,d,1,1,C,1,1,2018-01-01,2018-01-01,0,0,0,-1,1,1,1,s,o,h", "GED003")]
    [InlineData("8,1,A,B,1,p,r,d,1,1,C,1,1,2018-01-01,2018-01-01,0,0,0,1,1,99999999999999999999,1,s,o,h", "GED003")]
    [InlineData("9,1,A,B,1,p,r,d,1,1,C,1,1,2018-01-01,2018-01-01,0,0,0,1,1,1,1,s,o,h", "GED005")]
    [InlineData("8,1,\"A,B,1,p,r,d,1,1,C,1,1,2018-01-01,2018-01-01,0,0,0,1,1,1,1,s,o,h", "GED006")]
    public void A_faulty_row_is_told_with_its_line_and_costs_no_other(string row, string code)
    {
        const string Good = ",1,A,B,1,p,r,d,1,1,C,1,1,2018-01-01,2018-01-01,0,0,0,1,1,1,1,s,o,h\n";
        var (rows, faults) = Read(Header + "\n9" + Good + row + "\n10" + Good);
        Assert.Equal([9, 10], rows.Select(read => read.Id));
        var fault = Assert.Single(faults);
        Assert.Equal((code, 3), (fault.Code, fault.Line));
    }

    [Fact]
    public void Figures_out_of_order_are_widened_and_told()
    {
        var (rows, faults) = Read(Header + "\n8,1,A,B,1,p,r,d,1,1,C,1,1,2018-01-01,2018-01-01,0,0,0,5,6,5,4,s,o,h");
        Assert.Equal(new FigureRange(5, 5, 5), Assert.Single(rows).Deaths);
        Assert.Equal("GED004", Assert.Single(faults).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("name,lat,lon\nx,1,2\n")]
    public void What_is_no_such_table_says_so(string table)
    {
        var (rows, faults) = Read(table);
        Assert.Empty(rows);
        Assert.Equal("GED001", Assert.Single(faults).Code);
    }

    [Fact]
    public void A_file_that_is_cut_off_gives_the_rows_before_the_cut()
    {
        var table = Header + "\n" + string.Concat(Enumerable.Range(1, 3000).Select(id =>
            $"{id},1,A{id * 7919 % 1000},B{id * 104729 % 9973},1,p,r,d,1,1,C,1,1,2018-01-01,2018-01-01,0,0,0,1,1,1,1,s,o,h\n"));
        var packed = Pack(table);
        var (rows, faults) = Read(packed[..(packed.Length / 2)]);
        Assert.InRange(rows.Count, 1, 2999);
        Assert.Contains(faults, fault => fault.Code is "GED007" or "GED002");
    }

    [Fact]
    public void No_bytes_make_it_fail()
    {
        var bytes = Gen.Elements("\"\",\n\r;7aNA-é".Select(letter => letter.ToString()).Append(First).ToArray()).ArrayOf().Select(parts => Header + "\n" + string.Concat(parts));
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(bytes.ToArbitrary(), table => Read(table).Rows.Count <= table.Split('\n').Length));
    }

    private static (List<GedEvent> Rows, List<Diagnostic> Faults) Read(string table) => Read(Encoding.UTF8.GetBytes(table));

    private static (List<GedEvent> Rows, List<Diagnostic> Faults) Read(byte[] table)
    {
        var faults = new List<Diagnostic>();
        using var bytes = new MemoryStream(table);
        return (GedReader.Read(bytes, "ged.csv", faults).ToList(), faults);
    }

    private static byte[] Pack(string table)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Compress)) { zip.Write(Encoding.UTF8.GetBytes(table)); }
        return packed.ToArray();
    }
}
