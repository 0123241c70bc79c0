using Marsad.Model;

namespace Marsad.Reading.Tests.Places;

/// <summary>Which words of a text are places, and which only look like one.</summary>
public sealed class PlacesOfTextsTests
{
    [Theory]
    [InlineData("قتل جنديان قرب كركوك في إطار حملة بدأت أمس.", "كركوك")] // Atar in Mauritania is a stranger here
    [InlineData("سيطر الجيش على المدينة الجمعة بعد معارك قرب الموصل.", "الموصل")] // "the city, on Friday"
    [InlineData("هاجم مسلحون حاجزاً في دلغاموش جنوب نيجيريا.", "دلغاموش|نيجيريا")] // an unknown name before a side of the country
    [InlineData("وقع الانفجار في دلغاموش (شمال)، ثم عاد الهدوء إلى دلغاموش.", "دلغاموش|دلغاموش")]
    [InlineData("وقع الهجوم في المساء جنوب نيجيريا.", "نيجيريا")] // a word with the article is no name
    [InlineData("قتل شاب يبلغ من العمر عشرين عاماً قرب جنين في مايو الماضي.", "جنين")] // of age; the month of May
    [InlineData("قمع الجنود مسيرة سلمية في رام الله، وقال شهود: كيف بدأت المواجهات السلمية؟", "رام الله")] // peaceful; how
    [InlineData("وصل وفد إلى مدينة السلمية ثم إلى حقل العمر.", "السلمية|حقل العمر")] // behind a noun they are places
    public void Are(string text, string places)
    {
        var reading = ReadingBench.Pipeline.Annotate(new Article { Id = "places", Text = text, Published = new DateOnly(2016, 5, 3) });
        Assert.Equal(places, string.Join('|', reading.Annotations.Where(annotation => annotation.Layer == "place").Select(annotation => text.Substring(annotation.Span.Start, annotation.Span.Length))));
    }
}
