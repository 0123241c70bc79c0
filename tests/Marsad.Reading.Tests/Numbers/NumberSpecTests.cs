using System.Text.Json;
using Marsad.Model;
using Marsad.Reading.Mentions;
using Marsad.Reading.Numbers;

namespace Marsad.Reading.Tests.Numbers;

public sealed class NumberSpecTests
{
    private static readonly NumberAnnotator Annotator = new(ReadingBench.Lexicon);

    public static TheoryData<string, string> Cases => JsonLines.Cases("specs/numbers");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_gives_exactly_the_numbers(string id, string json)
    {
        var spec = JsonElement.Parse(json);
        var stream = ReadingBench.Tokenize(spec.GetProperty("input").GetString()!);
        var mentions = ReadingBench.FindPhrases(stream);
        Annotator.Annotate(stream, mentions);

        var wanted = spec.GetProperty("expected").EnumerateArray().Select(Wanted);
        var found = mentions.Of(Layers.Number).Cast<NumberMention>().Select(number => Describe(stream.WordsOf(number.First, number.Last), number.Count, number.IsOrdinal, number.IsShare, number.IsApproximate));

        Assert.Equal(id + " " + string.Join(" | ", wanted), id + " " + string.Join(" | ", found));
    }

    private static string Wanted(JsonElement expected) => Describe(
        expected.GetProperty("text").GetString()!,
        new CountRange(Number(expected, "low"), Number(expected, "high")),
        expected.TryGetProperty("ordinal", out _),
        expected.TryGetProperty("share", out _),
        expected.TryGetProperty("about", out _));

    private static long? Number(JsonElement expected, string name) =>
        expected.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt64() : null;

    private static string Describe(string text, CountRange count, bool isOrdinal, bool isShare, bool isApproximate) =>
        $"{text}: {count}{(isOrdinal ? " ordinal" : string.Empty)}{(isShare ? " share" : string.Empty)}{(isApproximate ? " about" : string.Empty)}";
}
