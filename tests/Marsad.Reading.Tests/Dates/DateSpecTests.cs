using System.Globalization;
using System.Text.Json;
using Marsad.Reading.Dates;
using Marsad.Reading.Mentions;
using Marsad.Reading.Numbers;

namespace Marsad.Reading.Tests.Dates;

public sealed class DateSpecTests
{
    private static readonly NumberAnnotator Numbers = new(ReadingBench.Lexicon);
    private static readonly DateAnnotator Annotator = new(ReadingBench.Lexicon);

    public static TheoryData<string, string> Cases => JsonLines.Cases("specs/dates");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_gives_exactly_the_dates(string id, string json)
    {
        var spec = JsonElement.Parse(json);
        var stream = ReadingBench.Tokenize(spec.GetProperty("input").GetString()!);
        var mentions = ReadingBench.FindPhrases(stream);
        Numbers.Annotate(stream, mentions);
        var published = spec.GetProperty("published").GetString() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : (DateOnly?)null;
        Annotator.Annotate(stream, mentions, published);

        var wanted = spec.GetProperty("expected").EnumerateArray().Select(Wanted);
        var found = mentions.Of(Layers.Date).Cast<DateMention>().Select(date => Found(stream.WordsOf(date.First, date.Last), date));

        Assert.Equal(id + " " + string.Join(" | ", wanted), id + " " + string.Join(" | ", found));
    }

    private static string Wanted(JsonElement expected)
    {
        string? Text(string name) => expected.TryGetProperty(name, out var value) ? value.GetString() : null;
        string Flag(string name) => expected.TryGetProperty(name, out _) ? " " + name : string.Empty;
        return $"{Text("text")}: {Text("from")}/{Text("to")} {Text("precision")}{Flag("since")}{Flag("duration")}{Flag("future")}";
    }

    private static string Found(string text, DateMention date)
    {
        var value = date.Value;
        return $"{text}: {value?.From:yyyy-MM-dd}/{value?.To:yyyy-MM-dd} {value?.Precision}"
            + $"{(date.IsSince ? " since" : string.Empty)}{(date.IsDuration ? " duration" : string.Empty)}{(date.IsFuture ? " future" : string.Empty)}";
    }
}
