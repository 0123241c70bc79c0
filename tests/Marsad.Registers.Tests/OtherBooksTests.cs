using Marsad.Registers.Access;
using Marsad.Registers.Demands;
using Marsad.Registers.Persons;

namespace Marsad.Registers.Tests;

public sealed class OtherBooksTests
{
    /// <summary>What was told of access, and the rows: id, what was told last, people, how much was told.</summary>
    public static TheoryData<string[], string[]> Access => new()
    {
        { ["2015-03-01 a access:crossing-closed place=sy-bab", "2015-03-09 b access:crossing-opened place=sy-bab"], ["crossing-sy-bab crossing-opened ? 2"] },
        // Two reports of people in need: the later number stands, they are not added.
        { ["2015-03-01 a access:in-need people=200 place=sy-x", "2015-04-01 b access:in-need people=300 place=sy-x"], ["in-need-sy-x in-need 300 2"] },
        { ["2017-01-15 a control:besieges party=islamic-state people=200000 place=sy-dz"], ["besieged-sy-dz besieges 200000 1"] },
        { ["2017-01-15 a control:besieges party=islamic-state place=sy-dz"], [] },
        { ["2015-03-01 a access:convoy-blocked place=sy-x", "2015-03-02 b access:convoy-entered place=sy-x", "2015-03-02 b access:crossing-closed place=sy-x"], ["aid-sy-x convoy-entered ? 2", "crossing-sy-x crossing-closed ? 1"] },
    };

    /// <summary>Demands, and the rows: speaker, addressed, subject, how much was told.</summary>
    public static TheoryData<string[], string[]> Demands => new()
    {
        { ["2016-02-20 a demand with=russia+turkey about=وقف_القصف_على_المدن"], ["russia turkey - 1"] },
        // The same words in another paper on the next day.
        { ["2016-02-20 a demand with=russia+turkey about=وقف_القصف_على_المدن", "2016-02-21 b demand with=russia+turkey about=وقف_القصف_على_القرى"], ["russia turkey - 2"] },
        { ["2016-02-20 a demand with=russia+turkey about=وقف_القصف_على_المدن", "2016-02-21 b demand with=russia+turkey about=سحب_قواتها_فورا"], ["russia turkey - 1", "russia turkey - 1"] },
        { ["2016-02-20 a demand with=russia+turkey about=وقف_القصف_على_المدن", "2016-04-21 b demand with=russia+turkey about=وقف_القصف_على_المدن"], ["russia turkey - 1", "russia turkey - 1"] },
        { ["2016-02-20 a demand with=russia+turkey", "2016-02-20 a accusation with=russia+turkey at=9"], ["russia turkey - 1", "russia turkey - 1"] },
        { ["2016-02-20 a demand with=un subject=geneva-syria", "2016-02-20 a meeting with=un+syria"], ["un - geneva-syria 1"] },
    };

    [Theory, MemberData(nameof(Access))]
    public void Rows_of_access(string[] told, string[] expected) =>
        Assert.Equal(expected, AccessBook.Make(Told.All(told)).Select(row => $"{row.Id} {row.Latest} {row.People?.ToString() ?? "?"} {row.Statements.Length}"));

    [Theory, MemberData(nameof(Demands))]
    public void Rows_of_demands(string[] told, string[] expected)
    {
        var rows = new DemandBook(word => word, _ => ["i1"]).Make(Told.All(told));
        Assert.Equal(expected, rows.Select(row => $"{row.Speaker?.Value ?? "-"} {row.Addressed?.Value ?? "-"} {row.Subject ?? "-"} {row.Statements.Length}"));
        Assert.All(rows, row => Assert.Equal("i1", Assert.Single(row.Incidents)));
    }

    [Fact]
    public void A_person_is_one_by_id_and_an_unlisted_one_by_the_folded_name()
    {
        var rows = new PersonBook(new Dictionary<string, string> { ["lavrov"] = "سيرغي لافروف" }, name => name.Replace('أ', 'ا')).Make(Told.All(
            "2016-02-20 a person:role person=lavrov terms=وزير",
            "2016-02-21 b meeting with=russia+turkey person=lavrov",
            "2016-02-22 c demand with=russia+turkey source=russia speaker=lavrov",
            "2016-02-22 c person:role person=*أحمد terms=قائد",
            "2016-02-23 d person:resigned person=*احمد terms=قائد"));
        Assert.Equal(
            ["lavrov سيرغي لافروف roles:1 said:1 met:1", "*أحمد *أحمد roles:2 said:0 met:0"],
            rows.Select(row => $"{row.Id} {row.Name} roles:{row.Roles.Length} said:{row.Said.Length} met:{row.Met.Length}"));
    }
}
