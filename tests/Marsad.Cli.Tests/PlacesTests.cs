namespace Marsad.Cli.Tests;

public sealed class PlacesTests : ScratchFolder
{
    private const string Header = "name_ar,name_en,admin1_ar,pcode,lat,lon\n";
    private const string Good = "كفر زعطوط,Kafr Zaatut,حلب,SY020099,36.2500,37.1000\n";
    private const string Sentence = "قتل ثلاثة مدنيين في بلدة كفر زعطوط بريف حلب، وقصف في منبج";

    private readonly string _knowledge;

    public PlacesTests() => _knowledge = KnowledgeCopy.Make(PathOf("knowledge"));

    [Fact]
    public void An_import_is_read_kept_checked_and_taken_out_again()
    {
        var before = Places();
        var table = Put("mine.csv", Header + Good);
        Assert.Equal((0, ""), Run("import", table) is var first ? (first.Code, first.Error) : default);
        var file = File.ReadAllText(Path.Combine(_knowledge, "places", "imported", "mine.tsv"));
        Assert.Contains("pc:SY020099\tكفر زعطوط\t\tKafr Zaatut\tvillage\t36.2500\t37.1000\tSY\tsy-aleppo", file, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"pc:SY020099\"", Places(), StringComparison.Ordinal);
        Assert.Contains("there already", Run("import", table).Output, StringComparison.Ordinal);
        Assert.Equal(file, File.ReadAllText(Path.Combine(_knowledge, "places", "imported", "mine.tsv")));
        Assert.Equal(0, MarsadProcess.Run(["knowledge", "check", "--knowledge", _knowledge]).Code);
        Assert.Equal("       1  mine\n", Run("list").Output);
        Assert.Equal(0, Run("remove", "mine").Code);
        Assert.Equal(before, Places());
        Assert.Equal(1, Run("remove", "mine").Code);
    }

    [Fact]
    public void A_geonames_dump_is_read()
    {
        var row = "990000001\tKafr Za‘ţūţ\tKafr Zatut\tKafr Zatut,كفر زعطوط\t36.25\t37.1\tP\tPPL\tSY\t\t09\t\t\t\t0\t\t1\tAsia/Damascus\t2023-01-01\n";
        Assert.Equal(0, Run("import", Put("SY.txt", row)).Code);
        Assert.Contains("\"id\":\"gn:990000001\"", Places(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("كفر زعطوط,K,حلب,SY020098,north,37.1\n", ":3:26: IMPORT003")]
    [InlineData("كفر زعطوط,K,حلب\n", ":3:1: IMPORT002")]
    [InlineData(Good, ":3:1: IMPORT004")]
    public void A_bad_row_is_told_and_the_rest_is_brought_in(string bad, string expected)
    {
        var ended = Run("import", Put("mine.csv", Header + Good.Replace("SY020099", "", StringComparison.Ordinal) + bad.Replace("SY020099", "", StringComparison.Ordinal)));
        Assert.Equal(3, ended.Code);
        Assert.Contains(expected, ended.Error, StringComparison.Ordinal);
        Assert.Contains("1 places", ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what,is,this\n1,2,3\n", "IMPORT001")]
    [InlineData("", "IN001")]
    public void A_table_of_another_form_brings_nothing(string table, string expected)
    {
        var ended = Run("import", Put("mine.csv", table));
        Assert.Equal(1, ended.Code);
        Assert.Contains(expected, ended.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_knowledge, "places", "imported")));
    }

    [Fact]
    public void A_namesake_never_takes_the_place_of_a_curated_row()
    {
        Run("import", Put("mine.csv", Header + Good + "منبج,Manbij,درعا,SY990001,32.6000,36.1000\nطريق منبج,Road,حلب,SY990002,36.4,37.5\n"));
        Assert.Contains("\"id\":\"sy-manbij\"", Places(), StringComparison.Ordinal);
        Assert.Contains("\"alternatives\":[\"pc:SY990001\"]", Places(), StringComparison.Ordinal);
        Assert.Contains("\"id\":\"sy-manbij\"", Places("اشتباكات على طريق منبج"), StringComparison.Ordinal);
    }

    private MarsadProcess.Ended Run(string verb, params string[] words) => MarsadProcess.Run(["places", verb, .. words, "--knowledge", _knowledge]);

    private string Places(string text = Sentence) => MarsadProcess.Run(["annotate", "--json", "--layers", "places", "--knowledge", _knowledge, "-"], text).Output;
}
