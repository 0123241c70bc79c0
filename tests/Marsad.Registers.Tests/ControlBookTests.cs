using System.Globalization;
using Marsad.Model.Registers;
using Marsad.Registers.Control;

namespace Marsad.Registers.Tests;

public sealed class ControlBookTests
{
    /// <summary>What was told of one place, and its history: from, holders, ! where contested, share, besiegers.</summary>
    public static TheoryData<string[], string[]> Cases => new()
    {
        { ["2016-08-13 a event initiator=sdf target=islamic-state place=sy-manbij when=2016-08-12"], ["2016-08-12 sdf"] },
        // Told again, by another paper and later: the same stretch.
        { ["2016-08-13 a event initiator=sdf place=sy-manbij when=2016-08-12", "2017-01-01 b control:holds party=sdf place=sy-manbij"], ["2016-08-12 sdf"] },
        // Who takes it ends the other's stretch.
        { ["2014-01-23 a event initiator=islamic-state place=sy-manbij when=2014-01-23", "2016-08-13 b event initiator=sdf target=islamic-state place=sy-manbij when=2016-08-12"], ["2014-01-23 islamic-state", "2016-08-12 sdf"] },
        // Rival words of the same days stay side by side.
        { ["2016-02-01 a control:holds party=syria place=sy-x source=sana when=2016-02-01", "2016-02-02 b control:holds party=syrian-opposition place=sy-x source=sohr when=2016-02-02"], ["2016-02-01 syria+syrian-opposition!"] },
        // A part of a town is no town.
        { ["2017-01-15 a control:share party=islamic-state share=60 place=sy-dz when=2015-01-01", "2017-01-15 a control:holds party=syria terms=الأحياء place=sy-dz at=40 when=2017-01-15"], ["2015-01-01 islamic-state ≥60%", "2017-01-15 islamic-state+syria!"] },
        { ["2017-01-15 a control:besieges party=islamic-state people=200000 place=sy-dz when=2015-01-01", "2017-09-05 b control:siege-lifted place=sy-dz when=2017-09-05"], ["2015-01-01 - besieged by islamic-state", "2017-09-05 -"] },
        // Who leaves it holds it no more; who came is not said.
        { ["2019-01-01 a control:holds party=sdf place=sy-x when=2019-01-01", "2019-10-13 b control:withdrew party=sdf place=sy-x when=2019-10-13"], ["2019-01-01 sdf", "2019-10-13 -"] },
        { ["2019-01-01 a control:contested place=sy-x when=2019-01-01"], ["2019-01-01 -!"] },
        // A denied or planned capture is no capture.
        { ["2019-01-01 a event initiator=sdf place=sy-x status=denied when=2019-01-01", "2019-01-02 a event initiator=sdf place=sy-x status=planned when=2019-01-02"], [] },
        // Without any day nothing can be put in order.
        { ["? a control:holds party=sdf place=sy-x"], [] },
    };

    [Theory, MemberData(nameof(Cases))]
    public void History_of_a_place(string[] told, string[] expected) =>
        Assert.Equal(expected, ControlBook.Make(Told.All(told)).SelectMany(row => row.History).Select(Line));

    [Theory]
    [InlineData("2013-12-31", "nothing")]
    [InlineData("2014-01-23", "islamic-state")]
    [InlineData("2016-08-11", "islamic-state")]
    [InlineData("2016-08-12", "sdf")]
    [InlineData("2030-01-01", "sdf")]
    public void Who_holds_a_place_on_a_day(string day, string expected)
    {
        var row = ControlBook.Make(Told.All("2014-01-23 a event initiator=islamic-state place=sy-manbij when=2014-01-23", "2016-08-13 b event initiator=sdf place=sy-manbij when=2016-08-12")).Single();
        var span = ControlBook.On(row, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(expected, span is null ? "nothing" : string.Join('+', span.Holders));
    }

    [Theory, MemberData(nameof(Cases))]
    public void No_word_is_lost(string[] told, string[] expected)
    {
        var rows = ControlBook.Make(Told.All(told));
        Assert.All(rows, row => Assert.Equal(row.Statements, row.History.SelectMany(span => span.Statements)));
        Assert.Equal(expected.Length, rows.Sum(row => row.History.Length));
    }

    private static string Line(ControlSpan span) =>
        span.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " " + (span.Holders.IsEmpty ? "-" : string.Join('+', span.Holders)) + (span.IsContested ? "!" : "")
        + (span.Share is { } share ? $" {share}%" : "") + (span.Besiegers.IsEmpty ? "" : " besieged by " + string.Join('+', span.Besiegers));
}
