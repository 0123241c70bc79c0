using System.Collections.Immutable;
using System.Text.Json;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Store.Tests.Incidents;

/// <summary>Laws of a record's incidents, over all sample articles: byte for byte the same, whatever the order, threads and batches.</summary>
public sealed class IncidentLawTests
{
    private static readonly Lazy<string> AtOnce = new(() =>
    {
        using var room = Newsroom.Of(Newsroom.AllSamples);
        return Text(room);
    });

    public static TheoryData<int> Seeds => [1, 2, 3, 4, 5];

    /// <summary>Articles that tell of nothing that the samples tell of.</summary>
    public static TheoryData<string, string> Unrelated => new()
    {
        { "2019-04-19", "فاز فريق المدينة على ضيفه بثلاثة أهداف مقابل هدف في المباراة التي أقيمت أمس على الملعب البلدي." },
        { "2019-04-20", "قُتل تسعة أشخاص وأصيب 11 بجروح في انفجار سيارة مفخخة أمام فندق في مقديشو، بحسب ما أعلنت الشرطة الصومالية السبت." },
        { "2017-01-18", "قالت السلطات المالية إن هجوماً انتحارياً استهدف معسكراً في مدينة غاو شمال البلاد الأربعاء أوقع 47 قتيلاً." },
        { "2017-01-17", "قتل جنديان تركيان وأصيب خمسة في انفجار عبوة ناسفة قرب مدينة الباب في ريف حلب، بحسب الجيش التركي." },
    };

    [Fact]
    public void The_samples_have_incidents() => Assert.InRange(AtOnce.Value.Count(letter => letter == '\n'), 30, int.MaxValue);

    [Theory, MemberData(nameof(Seeds))]
    public void Order_and_threads_do_not_matter(int seed)
    {
        using var room = Newsroom.Of(Shuffled(Newsroom.AllSamples, seed), threads: seed % 2 == 0 ? 1 : 4);
        Assert.Equal(AtOnce.Value, Text(room));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Batches_come_to_the_incidents_of_all_at_once(int seed)
    {
        using var room = new Newsroom();
        var random = new Random(seed);
        foreach (var batch in Shuffled(Newsroom.AllSamples, seed).GroupBy(_ => random.Next(2 + (3 * seed))))
        {
            room.Take(batch);
        }

        Assert.Equal(AtOnce.Value, Text(room));
    }

    [Fact]
    public void One_by_one_comes_to_the_incidents_of_all_at_once()
    {
        using var room = new Newsroom();
        foreach (var article in Newsroom.AllSamples.Reverse())
        {
            room.Take([article]);
        }

        Assert.Equal(AtOnce.Value, Text(room));
    }

    [Fact]
    public void Reading_the_same_again_changes_nothing()
    {
        using var room = Newsroom.Of(Newsroom.AllSamples);
        Assert.Equal(AtOnce.Value, Text(room.Take(Newsroom.AllSamples, threads: 4)));
        Assert.Equal(AtOnce.Value, Text(room.TakeAnew(Shuffled(Newsroom.AllSamples, 6))));
    }

    [Theory, MemberData(nameof(Unrelated))]
    public void An_unrelated_article_changes_no_other_line(string published, string text)
    {
        using var room = Newsroom.Of(Newsroom.AllSamples);
        room.Take([Article(published, text)]);
        Assert.Equal(AtOnce.Value, Others(room));
        Assert.All(room.Lines(), line => Assert.True(!ArticlesOf(line).Contains("unrelated", StringComparer.Ordinal) || ArticlesOf(line).Length == 1));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Merging_then_splitting_restores(int seed)
    {
        using var room = Newsroom.Of(Newsroom.AllSamples);
        var (one, other) = Two(room, seed);
        room.Book.Merge(one, other, "ana", "one battle");
        var merged = Holding(room, one);
        Assert.Equal(Keys(one).Concat(Keys(other)).Order(StringComparer.Ordinal), Keys(merged).Order(StringComparer.Ordinal));
        room.Book.Split(merged, Keys(one), "ana", "two after all");
        Assert.Equal(AtOnce.Value, Text(room));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Taking_a_decision_back_restores(int seed)
    {
        using var room = Newsroom.Of(Newsroom.AllSamples);
        var (one, other) = Two(room, seed);
        room.Book.Undo(room.Book.Merge(one, other, "ana", "one battle"), "ana", "no");
        Assert.Equal(AtOnce.Value, Text(room));
        var large = room.List().Select(incident => incident.Incident).MaxBy(incident => Keys(incident).Length)!;
        var number = room.Book.Split(large, [.. Keys(large).Where((_, at) => at % (seed + 1) == 0)], "ana", "two battles");
        Assert.NotEqual(AtOnce.Value, Text(room));
        room.Book.Undo(number, "ana", "no");
        Assert.Equal(AtOnce.Value, Text(room));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_decision_survives_reading_again_and_more(int seed)
    {
        using var room = Newsroom.Of(Newsroom.AllSamples);
        var (one, other) = Two(room, seed);
        room.Book.Merge(one, other, "ana", "one battle");
        var decided = Text(room);
        Assert.NotEqual(AtOnce.Value, decided);
        Assert.Equal(decided, Text(room.Take(Newsroom.AllSamples)));
        Assert.Equal(decided, Text(room.TakeAnew(Newsroom.AllSamples)));
        room.Take([Article("2019-04-20", "قُتل تسعة أشخاص في انفجار سيارة مفخخة أمام فندق في مقديشو، بحسب الشرطة الصومالية.")]);
        Assert.Equal(decided, Others(room));
    }

    private static string Text(Newsroom room) => string.Concat(room.Lines().Select(line => line + "\n"));

    /// <summary>The lines that do not name the unrelated article.</summary>
    private static string Others(Newsroom room) =>
        string.Concat(room.Lines().Where(line => !ArticlesOf(line).Contains("unrelated", StringComparer.Ordinal)).Select(line => line + "\n"));

    private static (Incident One, Incident Other) Two(Newsroom room, int seed)
    {
        var pair = room.List().Select(incident => incident.Incident).ToArray();
        new Random(seed).Shuffle(pair);
        return (pair[0], pair[1]);
    }

    private static Incident Holding(Newsroom room, Incident incident) =>
        room.List().Select(found => found.Incident).Single(found => Keys(found).Contains(Keys(incident)[0]));

    private static ImmutableArray<string> Keys(Incident incident) => [.. incident.Claims.Select(claim => claim.Claim.Key)];

    private static Intake[] Shuffled(IEnumerable<Intake> articles, int seed)
    {
        var shuffled = articles.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static string[] ArticlesOf(string line)
    {
        using var incident = JsonDocument.Parse(line);
        return [.. incident.RootElement.GetProperty("articles").EnumerateArray().Select(article => article.GetString()!)];
    }

    private static Intake.Accepted Article(string published, string text) => new(
        new InputOrigin("unrelated.jsonl", 1),
        new Article { Id = "unrelated", Title = "", Text = text, Publisher = "عابر", Published = DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture) });
}
