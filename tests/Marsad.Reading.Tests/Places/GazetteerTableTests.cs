using Marsad.GazetteerCompiler;

namespace Marsad.Reading.Tests.Places;

public sealed class GazetteerTableTests
{
    [Theory]
    [InlineData("SY", "PPL", 0, true)]
    [InlineData("RU", "PPLX", 900, true)]
    [InlineData("FR", "PPL", 49_999, false)]
    [InlineData("FR", "PPLA2", 20_000, false)]
    [InlineData("FR", "PPL", 50_000, true)]
    [InlineData("FR", "PPLA", 20_000, true)]
    [InlineData("AD", "PPLC", 20_000, true)]
    public void Selects_rows_by_country_size_and_rank(string country, string feature, long people, bool wanted)
    {
        var lines = Compile(Row(1, "Nahr", "Nahr,نهر", country, feature, people));

        Assert.Equal(wanted ? 2 : 1, lines.Length);
    }

    [Theory]
    [InlineData("As Suqaylibīyah", "alsqylbyt,سقيلبية,السقيلبية,صقلبية", "السقيلبية", "صقلبية|سقيلبية")]
    [InlineData("Khartoum", "ااالخرطوم,خرطوم", "خرطوم", "ااالخرطوم")]
    [InlineData("Ţarţūs", "محافظة طرطوس,طرطوس", "طرطوس", "")]
    [InlineData("Medina", "مدينه,المدينة المنورة", "المدينة المنورة", "")]
    [InlineData("Kassala", "کسلا,كسلا", "كسلا", "")]
    [InlineData("Skvyra", "اسکویرا، اوکراین", "اسكويرا", "")]
    [InlineData("Chwarta", "چوارتا", "چوارتا", "")]
    [InlineData("Şa‘dah", "صعده,صعدة", "صعدة", "")]
    [InlineData("Maghār", "المغار\u200e", "المغار", "")]
    [InlineData("Shaqqā", "شقّا", "شقا", "")]
    [InlineData("Damascus", "دمشق,د مشق,ش", "دمشق", "")]
    [InlineData("Madīnat ash Sha‘b", "مدينة الشعب", "مدينة الشعب", "")]
    public void Chooses_the_Arabic_names(string romanised, string alternates, string best, string others)
    {
        var cells = Compile(Row(7, romanised, alternates, "SY", "PPL", 0))[1].Split('\t');

        Assert.Equal(best, cells[1]);
        Assert.Equal(others.Split('|').Order(StringComparer.Ordinal), cells[2].Split('|').Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Nahr,река")]
    [InlineData("")]
    [InlineData("ش")]
    public void Leaves_out_rows_without_an_Arabic_name(string alternates) =>
        Assert.Single(Compile(Row(1, "Nahr", alternates, "SY", "PPL", 9)));

    [Fact]
    public void Writes_every_column_sorted_by_number()
    {
        var lines = Compile(Row(20, "‘Ayn Nahr", "عين نهر", "SY", "PPLX", 12), Row(3, "Nahr", "نهر", "SY", "PPLC", 0));

        Assert.Equal(
            [
                GazetteerTable.Header,
                "gn:3\tنهر\t\tNahr\tcapital\t35.1235\t-40.5000\tSY\t09\t0",
                "gn:20\tعين نهر\t\tAyn Nahr\tquarter\t35.1235\t-40.5000\tSY\t09\t12",
            ],
            lines);
    }

    [Theory]
    [InlineData("1\tNahr", "line 1: 2 columns")]
    [InlineData("x1\ta\ta\t\t1\t1\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\t\t", "line 1: column geonameid")]
    [InlineData("1\ta\ta\t\t91\t1\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\t\t", "line 1: column latitude")]
    [InlineData("1\ta\ta\t\t1\t1\tP\tPPL\tSY\t\t\t\t\t\tmany\t\t\t\t", "line 1: column population")]
    public void Names_the_line_and_the_column_of_a_fault(string line, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => Compile(line)).Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_number_that_occurs_twice()
    {
        var row = Row(5, "Nahr", "نهر", "SY", "PPL", 0);

        Assert.StartsWith("line 2:", Assert.Throws<FormatException>(() => Compile(row, row)).Message, StringComparison.Ordinal);
    }

    private static string[] Compile(params string[] rows) => [.. GazetteerTable.Compile(rows)];

    private static string Row(int id, string name, string alternates, string country, string feature, long people) =>
        $"{id}\t{name}\t{name}\t{alternates}\t35.12349\t-40.5\tP\t{feature}\t{country}\t\t09\t\t\t\t{people}\t\t12\tAsia/Damascus\t2023-01-01";
}
