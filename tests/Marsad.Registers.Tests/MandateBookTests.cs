using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;
using Marsad.Model.Registers;
using Marsad.Registers.Mandates;

namespace Marsad.Registers.Tests;

public sealed class MandateBookTests
{
    private static readonly ActorKey Council = new("un-security-council");

    private static readonly ImmutableArray<Resolution> Resolutions =
    [
        new(Council, 2165, new DateOnly(2014, 7, 14), "syria", "Aid across the border", "إيصال المساعدات", "", new DateOnly(2015, 1, 10), null),
        new(Council, 2191, new DateOnly(2014, 12, 17), "syria", "Aid across the border", "إيصال المساعدات", "", new DateOnly(2016, 1, 10), 2165),
        new(Council, 181, null, "", "", "", "", null, null),
        new(new ActorKey("un-general-assembly"), 181, new DateOnly(1947, 11, 29), "palestine", "Partition", "التقسيم", "", null, null),
        new(new ActorKey("un-general-assembly"), 194, new DateOnly(1948, 12, 11), "palestine", "Return", "حق العودة", "", null, null),
    ];

    /// <summary>What was told, and the rows: id, adopted, expires, renewed by, how much was told.</summary>
    public static TheoryData<string[], string[]> Cases => new()
    {
        { ["2014-12-01 a mandate:cited no=2165"], ["un-security-council-2165 2014-07-14 2015-01-10 2191 1"] },
        { ["2014-12-01 a mandate:cited no=2165 body=un", "2014-12-02 b mandate:authorises no=2165"], ["un-security-council-2165 2014-07-14 2015-01-10 2191 2"] },
        { ["2014-12-01 a mandate:cited no=194"], ["un-general-assembly-194 1948-12-11 ? ? 1"] },
        { ["2014-12-01 a mandate:cited no=194 body=un"], ["un-general-assembly-194 1948-12-11 ? ? 1"] },
        // Two bodies have one of that number, and the words name none.
        { ["2014-12-01 a mandate:cited no=181"], ["resolution-181 ? ? ? 1"] },
        // A number that the table has not, with an end as a source tells it.
        { ["2020-12-01 a mandate:renewed no=9999 body=un-security-council until=2021-06-30"], ["un-security-council-9999 ? 2021-06-30 ? 1"] },
        // What has no number, beside the only resolution that its article tells of.
        { ["2014-12-01 a mandate:adopted no=2165 at=100", "2014-12-01 a mandate:expires until=2015-01-01..2015-01-31 at=20"], ["un-security-council-2165 2014-07-14 2015-01-10 2191 2"] },
        // Far from it, or beside two of them, it stays alone.
        { ["2014-12-01 a mandate:adopted no=2165 at=2000", "2014-12-01 a mandate:expires until=2015-01-31 at=20"], ["un-security-council-2165 2014-07-14 2015-01-10 2191 1", "mandate-a-x20 ? 2015-01-31 ? 1"] },
        { ["2014-12-01 a mandate:adopted no=2165 at=1", "2014-12-01 a mandate:adopted no=2191 at=9", "2014-12-01 a mandate:renewal-asked at=20"], ["un-security-council-2165 2014-07-14 2015-01-10 2191 1", "un-security-council-2191 2014-12-17 2016-01-10 ? 1", "mandate-a-x20 ? ? ? 1"] },
        { ["2014-12-01 a mandate:cited no=2165 at=1", "2014-12-01 a mandate:renewal-asked at=20"], ["un-security-council-2165 2014-07-14 2015-01-10 2191 1", "mandate-a-x20 ? ? ? 1"] },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Rows_of_mandates(string[] told, string[] expected) =>
        Assert.Equal(expected, new MandateBook(Resolutions).Make(Told.All(told)).Select(Line));

    private static string Line(MandateRow row) =>
        $"{row.Id} {Day(row.Adopted?.From)} {Day(row.Expires)} {row.RenewedBy?.ToString(CultureInfo.InvariantCulture) ?? "?"} {row.Statements.Length}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
