using System.Collections.Immutable;
using System.Text.Json;
using Marsad.Model;

namespace Marsad.Reading.Tests.Claims;

/// <summary>Laws that hold for the reading of any text: the samples, and the samples cut, joined and shuffled.</summary>
public sealed class ReadingLawTests
{
    private const int Seed = 20190420;

    private static readonly Lazy<ImmutableArray<string>> Texts = new(LoadTexts);

    public static TheoryData<int> Rounds => [.. Enumerable.Range(0, 40)];

    [Fact]
    public void Samples_obey_the_laws()
    {
        foreach (var text in Texts.Value)
        {
            AssertLaws(text);
        }
    }

    [Theory]
    [MemberData(nameof(Rounds))]
    public void Mutilated_samples_obey_the_laws(int round)
    {
        var random = new Random(Seed + round);
        AssertLaws(Mutilate(Texts.Value[random.Next(Texts.Value.Length)], random));
    }

    [Fact]
    public void What_stands_in_removed_passages_is_not_read()
    {
        const string text = "قتل خمسة جنود في حلب.\nالأكثر قراءة: مقتل تسعة جنود";
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var article = new Article { Id = "t", Text = text, Removed = [new RemovedPassage(new TextSpan(start, text.Length), "test")] };
        var counts = ReadingBench.Pipeline.Read(article).Claims.OfType<CasualtyClaim>().Select(claim => claim.Count.Low).ToList();
        Assert.Contains(5L, counts);
        Assert.DoesNotContain(9L, counts);
    }

    private static void AssertLaws(string text)
    {
        var claims = ReadingBench.Pipeline.Read(new Article { Id = "t", Text = text, Published = new DateOnly(2019, 4, 21) }).Claims;
        var ids = claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(claims.Length, ids.Count);
        foreach (var claim in claims)
        {
            Assert.Equal(claim.Evidence.Exact, claim.Evidence.Span.In(text).ToString());
            Assert.NotEmpty(claim.Evidence.Exact);
            Assert.NotEmpty(claim.Rules);
            Assert.All(claim.Repeats, repeat => Assert.Equal(repeat.Exact, repeat.Span.In(text).ToString()));
            Assert.All(claim.Reasons, reason => Assert.True(reason.Span is not { } span || span.End <= text.Length));
            Assert.True(claim.When is not { From: { } from, To: { } to } || from <= to, $"{claim.Evidence.Exact}: {claim.When}");
            if (claim is CasualtyClaim casualty)
            {
                Assert.True(casualty.Count is { Low: null } or { High: null } || casualty.Count.Low <= casualty.Count.High);
                Assert.True(casualty.PartOf is null || (casualty.PartOf != casualty.Id && ids.Contains(casualty.PartOf)));
                AssertNoCycle(claims, casualty);
            }
        }
    }

    private static void AssertNoCycle(ImmutableArray<Claim> claims, CasualtyClaim casualty)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = casualty; at.PartOf is { } whole; at = claims.OfType<CasualtyClaim>().Single(claim => claim.Id == whole))
        {
            Assert.True(seen.Add(at.Id), "a claim is part of itself");
        }
    }

    private static string Mutilate(string text, Random random)
    {
        var pieces = text.Split(' ').ToList();
        for (var i = 0; i < 12; i++)
        {
            var at = random.Next(pieces.Count);
            switch (random.Next(6))
            {
                case 0: pieces.RemoveAt(at); break;
                case 1: pieces.Insert(at, pieces[random.Next(pieces.Count)]); break;
                case 2: pieces[at] = pieces[at] + pieces[random.Next(pieces.Count)]; break;
                case 3: pieces.Insert(at, "\u202E" + random.Next(100000) + "\u202C"); break;
                case 4: pieces[at] = new string([.. pieces[at].Reverse()]); break;
                default: pieces.Insert(at, "«\n\""); break;
            }

            if (pieces.Count == 0)
            {
                break;
            }
        }

        return string.Join(' ', pieces);
    }

    private static ImmutableArray<string> LoadTexts() =>
        [.. File.ReadLines(Path.Combine(ReadingBench.Root, "samples", "wire.jsonl"))
            .Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];
}
