using System.Globalization;
using Marsad.Model;

namespace Marsad.Reading.Tests.Dates;

/// <summary>What a text tells about the day on which it was published.</summary>
public sealed class PublicationDaterTests
{
    [Theory]
    [InlineData("قال المتحدث اليوم الجمعة 31 يوليو 2015 إن جنديين قتلا في حلب.", "2015-07-31", "2015-07-31")]
    [InlineData("أعلنت الوزارة أمس الخميس 30 يوليو 2015 مقتل ثلاثة جنود.", "2015-07-31", "2015-07-31")]
    [InlineData("الاثنين 10 أغسطس 2015 - وكالات\nقتل ثلاثة جنود في هجوم أمس.", "2015-08-10", "2015-08-11")]
    [InlineData("الاثنين 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م - وكالات\nقتل ثلاثة جنود في هجوم أمس.", "2015-08-10", "2015-08-11")]
    [InlineData("قتل مدنيان في 14 مايو 2014 وقتل ثالث الأسبوع الماضي.", "2014-05-14", null)]
    [InlineData("قتل جندي يوم الخميس في هجوم على حاجز.", null, null)]
    [InlineData("قتل جندي في 14 يوليو الماضي في هجوم على حاجز.", null, null)]
    public void A_text_dates_itself_as_far_as_it_tells(string text, string? from, string? to)
    {
        var dated = ReadingBench.Pipeline.Read(new Article { Id = "t", Text = text }).Dated;
        Assert.NotNull(dated);
        Assert.Equal((Day(from), Day(to)), (dated.From, dated.To));
        Assert.All(dated.Evidence, evidence => Assert.Equal(evidence.Exact, evidence.Span.In(text).ToString()));
        Assert.NotEmpty(dated.Reason);
    }

    [Fact]
    public void What_counts_from_an_inferred_day_is_dated()
    {
        var claims = ReadingBench.Pipeline.Read(new Article { Id = "t", Text = "الاثنين 10 أغسطس 2015 - وكالات\nقتل ثلاثة جنود في هجوم أمس." }).Claims;
        Assert.Contains(claims, claim => claim is CasualtyClaim && claim.When?.From == new DateOnly(2015, 8, 9));
    }

    [Fact]
    public void An_article_with_a_day_is_not_dated_again() =>
        Assert.Null(ReadingBench.Pipeline.Read(new Article { Id = "t", Text = "قتل جندي في 14 مايو 2014.", Published = new DateOnly(2015, 1, 1) }).Dated);

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
