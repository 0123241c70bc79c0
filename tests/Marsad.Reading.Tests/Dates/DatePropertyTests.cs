using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading.Dates;
using Marsad.Reading.Mentions;
using Marsad.Reading.Numbers;

namespace Marsad.Reading.Tests.Dates;

public sealed class DatePropertyTests
{
    private const int Runs = 3000;

    private static readonly NumberAnnotator Numbers = new(ReadingBench.Lexicon);
    private static readonly DateAnnotator Dates = new(ReadingBench.Lexicon);

    private static readonly string[] Pieces =
    [
        "و", "ال", "من", "إلى", "حتى", "بين", "أو", "في", "منذ", "قبل", "خلال", "على مدى", "لمدة", "أكثر من", "ما لا يقل عن", "على الأقل", "نحو", "فاصلة",
        "ثلاثة", "وعشرون", "عشر", "مئة", "ومئتان", "ألف", "ألفا", "آلاف", "ملايين", "مليون", "وتريليونان", "عشرات", "عدة", "نصف", "الحادي", "والثلاثون", "أحد", "الثاني",
        "0", "3", "31", "1,234", "1.500", "24.3.2019", "٣٥", "1440", "2015", "9999", "99999999999999999999", "999999999999", "الـ24", "لـ", "/", "-", "(", ")", "،", ".", "\n", ":", "%",
        "آذار", "تشرين الأول", "رمضان", "صفر", "شهر", "شهرين", "العام", "عام", "عامي", "سنة", "اليوم", "يوم", "يومي", "أيام", "ساعة", "الساعات", "الأسبوع", "عقود", "الماضي", "الجاري",
        "المقبل", "هذا", "أمس", "أول من أمس", "غدا", "الجمعة", "السبت", "الأحد", "فجر", "ليل", "مساء", "مطلع", "منتصف", "نهاية", "منه", "هـ", "حتى الآن", "الموافق", "قتلى", "تموزالماضي", "النصف", "الأول",
    ];

    private static readonly DateOnly?[] Days = [null, DateOnly.MinValue, DateOnly.MaxValue, new(2016, 2, 29), new(1900, 1, 1), new(2077, 12, 31), new(2015, 8, 2)];

    [Fact]
    public void Any_soup_of_words_gives_spans_inside_the_text_and_no_error()
    {
        var soups = Gen.Elements(Pieces).ListOf().SelectMany(_ => Gen.Elements(" ", " ", ""), (pieces, gap) => string.Join(gap, pieces));

        Prop.ForAll(soups.ToArbitrary(), Gen.Elements(Days).ToArbitrary(), (text, day) => AllMentionsFit(text, day))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(40));
    }

    [Theory]
    [InlineData("على الأقل نهاية الثاني ساعة المقبل آذار 24.3.2019 الموافق وعشرون النصف / تشرين الأول نحو مئة - حتى الآن ملايين سنة ألفا 999999999999 السبت خلال الأسبوع منه ٣٥ بين الماضي 2015 أكثر من عشر ، ساعة الثاني الأحد", 1900)]
    [InlineData("منذ عام 2015 حتى الآن", 1900)]
    public void Soups_that_once_went_wrong(string text, int year) => Assert.True(AllMentionsFit(text, new DateOnly(year, 1, 1)));

    private static bool AllMentionsFit(string text, DateOnly? day)
    {
        var stream = ReadingBench.Tokenize(text);
        var mentions = ReadingBench.FindPhrases(stream);
        Numbers.Annotate(stream, mentions);
        Dates.Annotate(stream, mentions, day);
        return Fit(mentions.Of(Layers.Number), stream.Count) && Fit(mentions.Of(Layers.Date), stream.Count)
            && mentions.Of(Layers.Date).Cast<DateMention>().All(date => date.Value is not { From: { } from, To: { } to } || from <= to)
            && mentions.Of(Layers.Number).Cast<NumberMention>().All(number => number.Count is not { Low: { } low, High: { } high } || low <= high);
    }

    /// <summary>Mentions of a layer follow each other and do not overlap.</summary>
    private static bool Fit(IReadOnlyList<Mention> mentions, int tokens)
    {
        var last = 0;
        foreach (var mention in mentions)
        {
            if (mention.First < last || mention.Last <= mention.First || mention.Last > tokens)
            {
                return false;
            }

            last = mention.Last;
        }

        return true;
    }
}
