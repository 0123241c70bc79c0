using Marsad.Model;

namespace Marsad.Reading.Tests.Claims;

/// <summary>Who is taken to say what a text tells of people killed.</summary>
public sealed class SpeakersOfTextsTests
{
    [Theory]
    [InlineData("قالت وكالة الأنباء الرسمية (سانا) إن ثلاثة جنود قتلوا في الهجوم.", "sana")]
    [InlineData("وأوضح بيان صدر عن وزارة الدفاع الأمريكية أن خمسة جنود قتلوا في الهجوم.", "united-states")]
    [InlineData("وقال بيان للجيش المصري إن خمسة جنود قتلوا في الهجوم.", "egypt")] // not "by Yan"
    [InlineData("وقال سكان في العاصمة صنعاء إن ثلاثة جنود قتلوا في الغارة.", "local-sources")] // where they live is not for whom they speak
    [InlineData("قال علي أحمدي إن ثلاثة جنود قتلوا في الغارة.", "other:علي أحمدي")] // the name, not "on"
    [InlineData("وأعلن المجلس البلدي في البلدة أن ثلاثة جنود قتلوا في الغارة.", "other:المجلس البلدي في البلدة")]
    [InlineData("قتل ثلاثة جنود في الغارة، وفق ما نقل مراسلنا.", "other:مراسلنا")]
    [InlineData("وقال اللواء منصور التركي إن هجوما وقع أمس. وقال اللواء التركي إن ثلاثة جنود قتلوا في الهجوم.", "saudi-arabia")] // a surname, not a nationality
    public void Are(string text, string speaker)
    {
        var reading = ReadingBench.Pipeline.Read(new Article { Id = "speakers", Text = text, Published = new DateOnly(2016, 5, 3) });
        var harm = Assert.Single(reading.Claims, claim => claim is CasualtyClaim);
        Assert.Equal(speaker, harm.Source?.Key.Value);
    }
}
