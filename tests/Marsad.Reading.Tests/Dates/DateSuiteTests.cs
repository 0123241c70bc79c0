using System.Globalization;
using System.Text.Json;
using Marsad.Model;
using Marsad.Reading.Dates;
using Marsad.Reading.Mentions;
using Xunit.Abstractions;

namespace Marsad.Reading.Tests.Dates;

public sealed class DateSuiteTests(ITestOutputHelper output)
{
    private const string Duckling = "suites/duckling-ar.jsonl";
    private const string Gold = "codebook/gold/dev.jsonl";

    private static readonly DateAnnotator Annotator = new(ReadingBench.Lexicon);

    [SharedSuiteFact(Duckling)]
    public void Duckling_days_read_alike()
    {
        var (right, alike, all) = (0, 0, 0);
        foreach (var suite in JsonLines.Read(SharedSuiteFactAttribute.PathOf(Duckling)))
        {
            if (!IsInScope(suite) || !TryDay(suite.GetProperty("expected"), "from", out var from))
            {
                continue;
            }

            all++;
            var input = suite.GetProperty("input").GetString()!;
            var published = DateOnly.ParseExact(suite.GetProperty("reference_time").GetString()![..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var dates = Dates(input, published);
            if (dates.Any(date => date.Value?.From == from))
            {
                right++;
            }
            else if (dates.Any(date => IsOtherAnchor(date.Value?.From, from)))
            {
                alike++;
            }
            else
            {
                output.WriteLine($"{suite.GetProperty("id").GetString()} {input}: {string.Join(' ', dates.Select(date => date.Describe()))} instead of {from:yyyy-MM-dd} {suite.GetProperty("expected")}");
            }
        }

        output.WriteLine($"{right} right, {alike} under the other policy, of {all}");
        Assert.True(right >= 46 && right + alike >= 83, $"{right} right, {alike} under the other policy, of {all}");
    }

    [SharedSuiteFact(Gold)]
    public void Gold_dates_are_found_in_their_articles()
    {
        var (right, all) = (0, 0);
        foreach (var article in JsonLines.Read(SharedSuiteFactAttribute.PathOf(Gold)))
        {
            var published = article.TryGetProperty("published", out var day) && TryParse(day.GetString(), out var known) ? known : (DateOnly?)null;
            var dates = Dates(article.GetProperty("text").GetString()!, published);
            foreach (var claim in article.GetProperty("claims").EnumerateArray())
            {
                if (!TryDay(claim, "from", out var from))
                {
                    continue;
                }

                all++;
                TryDay(claim, "to", out var to);
                if (dates.Any(date => Fits(date.Value, from, to) || Fits(date.Start, from, to)))
                {
                    right++;
                }
                else
                {
                    output.WriteLine($"{article.GetProperty("id").GetString()} {published:yyyy-MM-dd} {claim.GetProperty("evidence").GetProperty("exact").GetString()}: {from:yyyy-MM-dd} {to:yyyy-MM-dd}");
                }
            }
        }

        output.WriteLine($"{right} of {all}");
        Assert.True(right >= 541, $"{right} of {all}");
    }

    /// <summary>Clock times are no dates, and days of feasts are not known (docs/numbers-and-dates.md).</summary>
    private static bool IsInScope(JsonElement suite) =>
        suite.GetProperty("suite").GetString() == "duckling/Time"
        && suite.GetProperty("expected") is { ValueKind: JsonValueKind.Object } expected
        && expected.GetProperty("grain").GetString() is "day" or "week" or "month" or "year"
        && !suite.GetProperty("input").GetString()!.StartsWith("عيد", StringComparison.Ordinal)
        && !suite.GetProperty("input").GetString()!.StartsWith("رأس", StringComparison.Ordinal);

    /// <summary>Duckling looks ahead where news looks back: the same weekday a week on, the same day a year on; its weeks begin on Monday.</summary>
    private static bool IsOtherAnchor(DateOnly? found, DateOnly wanted) =>
        found is { } day && (wanted == day.AddDays(7) || wanted == day.AddYears(1) || wanted == day.AddDays(1));

    private static bool Fits(DateRange? found, DateOnly from, DateOnly to) => Near(found?.From, from) && Near(found?.To, to);

    private static bool Near(DateOnly? found, DateOnly wanted) => found is { } day && Math.Abs(day.DayNumber - wanted.DayNumber) <= 1;

    private static List<DateMention> Dates(string text, DateOnly? published)
    {
        var stream = ReadingBench.Tokenize(text);
        var mentions = ReadingBench.FindPhrases(stream);
        Annotator.Annotate(stream, mentions, published);
        return mentions.Of(Layers.Date).Cast<DateMention>().ToList();
    }

    private static bool TryDay(JsonElement owner, string name, out DateOnly day)
    {
        day = default;
        return owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && TryParse(value.GetString(), out day);
    }

    private static bool TryParse(string? text, out DateOnly day)
    {
        day = default;
        return text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
