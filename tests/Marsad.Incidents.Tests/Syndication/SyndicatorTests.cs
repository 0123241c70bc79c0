using FsCheck;
using FsCheck.Fluent;
using Marsad.Incidents.Syndication;

namespace Marsad.Incidents.Tests.Syndication;

public sealed class SyndicatorTests
{
    private const string Story = Wire.Bridge + "\n" + Wire.Market + "\n" + Wire.River;

    private static readonly string Edited = Story.Replace("فجر", "مساء", StringComparison.Ordinal).Replace("الضخ", "التنقية", StringComparison.Ordinal);

    /// <summary>The text of an article <c>b</c> beside <c>a</c>, which carries the story, and whether the two are one origin.</summary>
    public static TheoryData<string, bool> Seconds => new()
    {
        { Story, true },
        { Edited, true },
        { Wire.School + "\n" + Story, true },
        // Cut to its first paragraph; run into one paragraph; the paragraphs turned round; taken up in something longer.
        { Wire.Bridge, true },
        { Story.Replace('\n', ' '), true },
        { Wire.River + "\n" + Wire.Market + "\n" + Wire.Bridge, true },
        { Story + "\n" + Wire.Noise(1, 200), true },
        // A third of each; another matter; nothing at all; a phrase.
        { Wire.Bridge + "\n" + Wire.Noise(2, 50), false },
        { Wire.School, false },
        { "", false },
        { "أعلن متحدث باسم الجيش أن قوة", false },
    };

    [Theory, MemberData(nameof(Seconds))]
    public void Carries_the_story(string text, bool expected)
    {
        var origins = Syndicator.Group([Wire.Article("a", Story), Wire.Article("b", text, day: 2)]);
        Assert.Equal(expected ? "a b" : "a | b", Wire.Shape(origins));
        Assert.Same(origins.Find("a"), origins.All[0]);
        Assert.Null(origins.Find("c"));
    }

    [Fact]
    public void The_first_by_day_and_key_names_the_origin_and_undated_ones_come_last()
    {
        var undated = Wire.Article("0", Story) with { Published = null };
        var origins = Syndicator.Group([undated, Wire.Article("a", Story, 2), Wire.Article("c", Story), Wire.Article("b", Edited)]);
        Assert.Equal("b c a 0", Wire.Shape(origins));
        Assert.Equal("b", origins.All.Single().Id);
        Assert.Equal([null, "b", "c", "c"], origins.All.Single().Members.Select(member => member.Like));
    }

    [Fact]
    public void Passages_tell_what_matches_in_both_texts()
    {
        var second = Wire.School + "\n" + Wire.Market;
        var member = Syndicator.Group([Wire.Article("a", Story), Wire.Article("b", second, 2)]).Find("b")!.Members[1];
        var passage = Assert.Single(member.Passages);
        Assert.Equal(Wire.Market, passage.Here.In(second).ToString());
        Assert.Equal(Wire.Market, passage.There.In(Story).ToString());
        Assert.Equal(Wire.Market.Split(' ').Length, passage.Words);
        Assert.Equal(passage.Words / (double)second.Split(' ', '\n').Length, member.Share);
        Assert.Equal(passage.Words / (double)Story.Split(' ', '\n').Length, member.ShareOfLike);
    }

    [Fact]
    public void An_edit_does_not_cut_a_passage_in_two()
    {
        var member = Syndicator.Group([Wire.Article("a", Story), Wire.Article("b", Edited, 2)]).Find("b")!.Members[1];
        Assert.Equal(3, member.Passages.Length);
        Assert.Equal(Edited.Split('\n'), member.Passages.Select(passage => passage.Here.In(Edited).ToString()));
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 5)]
    public void What_stands_in_the_paper_day_after_day_joins_nothing(int days, int origins)
    {
        var articles = Enumerable.Range(1, days).Select(day => Wire.Article($"a{day}", Wire.Noise(day, 10) + "\n" + Wire.Footer, day));
        Assert.Equal(origins, Syndicator.Group(articles).All.Length);
    }

    [Fact]
    public void A_survey_of_two_stories_does_not_make_them_one()
    {
        var (first, second) = (Wire.Noise(1, 60), Wire.Noise(2, 60));
        var origins = Syndicator.Group([Wire.Article("a", first), Wire.Article("b", second), Wire.Article("c", first + "\n" + second, 2)]);
        Assert.Equal("a c | b", Wire.Shape(origins));
    }

    [Fact]
    public void A_key_that_comes_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => Syndicator.Group([Wire.Article("a", Story), Wire.Article("a", Story, 2)]));

    [Fact]
    public void A_text_that_says_the_same_over_and_over_costs_no_square()
    {
        var text = string.Join(' ', Enumerable.Repeat(Wire.Bridge, 1_000));
        Assert.Equal("a b", Wire.Shape(Syndicator.Group([Wire.Article("a", text), Wire.Article("b", text, 2)])));
    }

    [Fact]
    public void The_order_of_the_input_does_not_matter() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<int>(), (recipes, turn) =>
        {
            var articles = Cook(recipes);
            var turned = articles.OrderBy(article => unchecked((article.Key.GetHashCode(StringComparison.Ordinal) ^ turn) * 48271)).ToList();
            return Print(Syndicator.Group(articles)) == Print(Syndicator.Group(turned));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_unrelated_article_changes_nothing() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte>(), (recipes, day) =>
        {
            var articles = Cook(recipes);
            var other = Wire.Article("zz", Wire.Noise(99, 60), day);
            var with = Syndicator.Group([.. articles, other]).All.Where(origin => origin.Id != "zz").Select(Print);
            return with.SequenceEqual(Syndicator.Group(articles).All.Select(Print));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_article_is_in_one_origin_and_its_passages_lie_in_both_texts() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), recipes =>
        {
            var articles = Cook(recipes).ToDictionary(article => article.Key, StringComparer.Ordinal);
            var origins = Syndicator.Group(articles.Values);
            var members = origins.All.SelectMany(origin => origin.Members).ToList();
            return members.Select(member => member.Article).Order(StringComparer.Ordinal).SequenceEqual(articles.Keys.Order(StringComparer.Ordinal))
                && members.Where(member => member.Like is not null).All(member =>
                    origins.Find(member.Like!) == origins.Find(member.Article)
                    && member.Passages.All(passage => IsWords(articles[member.Article], passage.Here) && IsWords(articles[member.Like!], passage.There)));
        }).QuickCheckThrowOnFailure();

    private static bool IsWords(WireText text, Model.TextSpan span)
    {
        var words = text.Passages.SelectMany(passage => passage.Words).ToList();
        return words.Exists(word => word.Span.Start == span.Start) && words.Exists(word => word.Span.End == span.End);
    }

    /// <summary>An article of up to four of five paragraphs for each byte.</summary>
    private static List<WireText> Cook(byte[]? recipes)
    {
        string[] paragraphs = [Wire.Bridge, Wire.Market, Wire.River, Wire.School, Wire.Footer];
        return [.. (recipes ?? []).Select((recipe, at) => Wire.Article(
            $"a{at:00}",
            string.Join('\n', paragraphs.Where((_, bit) => (recipe >> bit & 1) == 1).Append(Wire.Noise(at, 5))),
            recipe >> 5))];
    }

    private static string Print(Origins origins) => string.Join('\n', origins.All.Select(Print));

    private static string Print(Origin origin) => string.Join('\n', origin.Members.Select(member =>
        $"{member.Article} {member.Like} {member.Share} {member.ShareOfLike} {string.Join(' ', member.Passages)}"));
}
