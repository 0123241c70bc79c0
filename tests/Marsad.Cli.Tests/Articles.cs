using System.Text.Json;

namespace Marsad.Cli.Tests;

/// <summary>Articles of our own, as many as a test wants.</summary>
internal static class Articles
{
    public const string Text = "أعلن مصدر طبي مقتل ثلاثة مدنيين في قصف مدفعي استهدف أطراف البلدة صباح الأحد.";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One record for a line-record file, without its line end.</summary>
    public static string Record(int number) => JsonSerializer.Serialize(
        new { id = $"a{number}", published = "2019-04-21", publisher = "test", text = $"{Text} وأصيب {number + 3} آخرون بجروح." }, Plain);

    public static string Records(int count) => string.Concat(Enumerable.Range(0, count).Select(number => Record(number) + "\n"));
}
