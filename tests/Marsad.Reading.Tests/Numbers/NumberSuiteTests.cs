using System.Globalization;
using System.Text.Json;
using Marsad.Model;
using Marsad.Reading.Mentions;
using Marsad.Reading.Numbers;

namespace Marsad.Reading.Tests.Numbers;

public sealed class NumberSuiteTests
{
    private const string Icu = "suites/icu-spellout-ar.jsonl";
    private const string Duckling = "suites/duckling-ar.jsonl";

    private static readonly NumberAnnotator Annotator = new(ReadingBench.Lexicon);

    [SharedSuiteFact(Icu)]
    public void Icu_spellings_read_whole()
    {
        var misses = Misses(Icu, _ => true, out var cases);

        Assert.True(misses.Count == 0, $"{misses.Count} of {cases} missed:\n" + string.Join('\n', misses.Take(30)));
        Assert.Equal(7626, cases);
    }

    [SharedSuiteFact(Duckling)]
    public void Duckling_numerals_and_ordinals_read_whole()
    {
        var misses = Misses(Duckling, IsInScope, out var cases);

        Assert.True(misses.Count == 0, $"{misses.Count} of {cases} missed:\n" + string.Join('\n', misses.Take(60)));
        Assert.Equal(328, cases);
    }

    /// <summary>Negative numbers, quotients and figures without a whole part are no counts (docs/numbers-and-dates.md).</summary>
    private static bool IsInScope(JsonElement suite)
    {
        var input = suite.GetProperty("input").GetString()!;
        return suite.GetProperty("suite").GetString() is "duckling/Numeral" or "duckling/Numeral.EG" or "duckling/Ordinal"
            && input[0] is not ('-' or '.' or '\u066B') && !input.Contains('/', StringComparison.Ordinal);
    }

    private static List<string> Misses(string file, Func<JsonElement, bool> isInScope, out int cases)
    {
        var misses = new List<string>();
        cases = 0;
        foreach (var suite in JsonLines.Read(SharedSuiteFactAttribute.PathOf(file)))
        {
            if (isInScope(suite))
            {
                cases++;
                var (input, expected) = (suite.GetProperty("input").GetString()!, suite.GetProperty("expected"));
                var read = Describe(input);
                var wanted = Wanted(expected);
                if (read != wanted)
                {
                    misses.Add($"{suite.GetProperty("id").GetString()} {input}: {read} instead of {wanted}");
                }
            }
        }

        return misses;
    }

    private static string Wanted(JsonElement expected)
    {
        if (expected.TryGetProperty("ordinal", out var ordinal))
        {
            return $"#{ordinal.GetInt64()}";
        }

        var value = expected.GetProperty("value").GetDecimal();
        return new CountRange((long)decimal.Floor(value), (long)decimal.Ceiling(value)).ToString();
    }

    /// <summary>The number when it covers the whole input, else what was found.</summary>
    private static string Describe(string input)
    {
        var stream = ReadingBench.Tokenize(input);
        var mentions = ReadingBench.FindPhrases(stream);
        Annotator.Annotate(stream, mentions);
        var numbers = mentions.Of(Layers.Number);
        return numbers is [NumberMention number] && number.First == 0 && number.Last == stream.Count
            ? number.Describe()
            : string.Join(' ', numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number.Describe()}@{number.First}-{number.Last}")));
    }
}
