using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Tests.Lexicon;

public sealed class WordAnalyzerTests
{
    [Theory]
    [InlineData("وقتل", "and", "قتل")]
    [InlineData("للجنود", "to+the", "جنود")]
    [InlineData("بالجندي", "by+the", "جندي")]
    [InlineData("سيلتقي", "will", "يلتقي")]
    [InlineData("وزير", "", "وزير")]
    [InlineData("قتلهم", "pronoun", "قتل")]
    [InlineData("قتلاها", "pronoun", "قتلي")]
    [InlineData("فقد", "", "فقد")]
    public void Reads_joined_letters(string word, string joined, string core)
    {
        var form = ReadingBench.Tokenize(word)[0].Form;
        Assert.Contains(form.Readings, reading => Joined(reading) == joined && reading.Core == core);
    }

    [Theory]
    [InlineData("القتل", WordFeatures.Past)]
    [InlineData("بقتلت", WordFeatures.Past)]
    public void A_finite_verb_takes_neither_article_nor_preposition(string word, WordFeatures feature) =>
        Assert.DoesNotContain(
            ReadingBench.Tokenize(word)[0].Form.Readings.Where(reading => reading.Proclitics != Proclitics.None),
            reading => reading.Senses.Any(sense => (sense.Features & feature) != 0));

    [Theory]
    [InlineData("جنديين", WordFeatures.Dual)]
    [InlineData("قتيلان", WordFeatures.Dual)]
    [InlineData("مدنيين", WordFeatures.Plural)]
    [InlineData("جندياً", WordFeatures.Singular)]
    public void Tells_number(string word, WordFeatures number)
    {
        var form = ReadingBench.Tokenize(word)[0].Form;
        var sense = form.SenseOf(ReadingBench.Lexicon.Classes.Find("person"));
        Assert.NotNull(sense);
        Assert.True((sense.Value.Features & number) != 0);
    }

    private static string Joined(WordReading reading)
    {
        var parts = new List<string>();
        if (reading.Proclitics != Proclitics.None)
        {
            parts.Add(reading.Proclitics.ToString().ToLowerInvariant().Replace(", ", "+", StringComparison.Ordinal));
        }

        if (reading.HasPronoun)
        {
            parts.Add("pronoun");
        }

        return string.Join('+', parts);
    }
}
