using System.Text;

namespace Marsad.Sources.Tests.Charsets;

public sealed class EncodingTests
{
    private const string Short = "قتل ثلاثة أشخاص في غارة على السوق.";

    private const string Long =
        "أعلنت مصادر محلية في المدينة أن عددا من السكان أصيبوا بجروح بعد سقوط قذائف على الحي الشرقي، فيما نقلت سيارات الإسعاف الجرحى إلى المستشفى.\nوأضافت المصادر أن القصف استمر حتى المساء؛ ولم تعرف الحصيلة النهائية.";

    public static TheoryData<string, string, string> Encodings()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var text in new[] { "short", "long" })
        {
            foreach (var (how, expected) in new[]
            {
                ("utf-8", "utf-8"), ("utf-8+bom", "utf-8"), ("utf-16+bom", "utf-16"), ("utf-16BE+bom", "utf-16BE"),
                ("utf-16", "utf-16"), ("utf-16BE", "utf-16BE"), ("utf-32+bom", "utf-32"), ("windows-1256", "windows-1256"), ("iso-8859-6", "iso-8859-6"),
            })
            {
                data.Add(text, how, expected);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Recognises_the_encoding(string which, string how, string expected)
    {
        var text = which == "short" ? Short : Long;
        var article = Reading.One(Encode(text, how), "a.txt");
        Assert.Equal(text, article.Text);
        Assert.Equal(expected, article.Encoding);
    }

    [Theory]
    [InlineData("windows-1256", "iso-8859-6", "windows-1256")]
    [InlineData("windows-1256", "utf-8", "windows-1256")]
    [InlineData("iso-8859-6", "windows-1256", "iso-8859-6")]
    [InlineData("utf-8", "windows-1256", "utf-8")]
    [InlineData("utf-8", "iso-8859-1", "utf-8")]
    [InlineData("windows-1256", "iso-8859-1", "windows-1256")]
    public void Believes_the_bytes_of_a_mislabelled_page(string real, string declared, string expected)
    {
        var article = Reading.One(Encode($"<html><head><meta charset=\"{declared}\"></head><body><p>{Long}</p></body></html>", real), "a.html");
        Assert.Equal(Long.Replace('\n', ' '), article.Text);
        Assert.Equal(expected, article.Encoding);
    }

    [Theory]
    [InlineData("windows-1252", 1)]
    [InlineData("windows-1256", 1)]
    [InlineData("windows-1252", 2)]
    public void Undoes_double_encoding(string misread, int times)
    {
        var text = Long;
        for (var i = 0; i < times; i++)
        {
            text = Get(misread).GetString(Encoding.UTF8.GetBytes(text));
        }

        Assert.Equal(Long, Reading.One(text, "a.txt").Text);
        Assert.Equal(Long, Reading.One($"{{\"text\":{System.Text.Json.JsonSerializer.Serialize(text)}}}", "a.jsonl").Text);
    }

    [Theory]
    [InlineData("طظ طظ ضرب")]
    [InlineData("Ø is a letter, Ù another.")]
    [InlineData("Plain English, no more.")]
    [InlineData("قطع الطريق وظل الطلاب ينتظرون الطبيب طويلا")]
    public void Leaves_sound_text_alone(string text) => Assert.Equal(text, Reading.One(text, "a.txt").Text);

    [Fact]
    public void Replaces_a_few_bad_bytes_and_goes_on()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Long), 0xD9];
        Assert.Equal(Long + "\uFFFD", Reading.One(bytes, "a.txt").Text);
    }

    [Fact]
    public void Rejects_bytes_of_no_known_encoding_with_their_offset()
    {
        // Accented letters between ASCII: Latin-1, which reads as anything but Arabic.
        var rejected = Reading.Rejected(Encoding.Latin1.GetBytes("abc éèàçùéèàêîôûäëïöüéèà"), "a.txt");
        Assert.Equal("IN003", rejected.Code);
        Assert.Contains("byte 4 ", rejected.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16+bom")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1256")]
    [InlineData("utf-8+bom")]
    public void Reads_records_in_any_encoding(string how)
    {
        var articles = Reading.All(Encode($"{{\"text\":\"{Short}\"}}\n{{\"text\":\"{Short}\"}}\n", how), "a.jsonl");
        Assert.Equal([Short, Short], articles.Select(intake => Assert.IsType<Model.Intake.Accepted>(intake).Article.Text));
    }

    private static Encoding Get(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static byte[] Encode(string text, string how)
    {
        var encoding = Get(how.Replace("+bom", "", StringComparison.Ordinal));
        // ISO-8859-6 has its own comma and semicolon but no typographic marks; the sentences use none.
        return how.EndsWith("+bom", StringComparison.Ordinal) ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text);
    }
}
