using Marsad.Model;
using Marsad.Reading.Rules;

namespace Marsad.Reading.Tests.Rules;

public sealed class RuleParserTests
{
    [Theory]
    [InlineData("rule a\n  phase harm\n  match ^@no-such-class\n  emit harm", "RULE007", 3, 10)]
    [InlineData("rule a\n  phase harm\n  match ^@person ~x\n  emit harm", "RULE007", 3, 19)]
    [InlineData("rule a\n  phase nowhere\n  match ^@person\n  emit harm", "RULE003", 2, 9)]
    [InlineData("rule a\n  match ^@person\n  emit harm", "RULE005", 1, 1)]
    [InlineData("rule a\n  phase harm\n  match ^@person\n  emit harm victim=who", "RULE009", 4, 8)]
    [InlineData("rule a\n  phase harm\n  match <people>\n  emit harm", "RULE006", 3, 3)]
    [InlineData("rule a\n  phase harm\n  match ^(@person\n  emit harm", "RULE007", 3, 18)]
    [InlineData("rule a\n  phase harm\n  matches ^@person\n  emit harm", "RULE004", 3, 3)]
    [InlineData("nonsense", "RULE001", 1, 1)]
    [InlineData("rule a\n  phase harm\n  match ^@person\n  emit harm\nrule a\n  phase harm\n  match ^@person\n  emit harm", "RULE002", 5, 6)]
    public void Names_file_line_and_column(string rules, string code, int line, int column)
    {
        var faults = new List<Diagnostic>();
        new RuleParser(ReadingBench.Lexicon.Classes, faults).Parse(new KnowledgeFile("rules/t.rules", rules));
        Assert.Contains(faults, fault => fault.Code == code && fault.Line == line && fault.Column == column && fault.File == "rules/t.rules");
    }

    [Theory]
    [InlineData("^@person", "جندي", true)]
    [InlineData("^@person{plural}", "جندي", false)]
    [InlineData("^@person{plural}", "جنود", true)]
    [InlineData("^@person{the}", "الجنود", true)]
    [InlineData("^@person{-the}", "الجنود", false)]
    [InlineData("^@person{status=combatant}", "جندي", true)]
    [InlineData("^@person{status=civilian}", "جندي", false)]
    [InlineData("^\"جندي\" \"قديم\"", "جندي قديم", true)]
    [InlineData("^\"جندي\" \"قديم\"", "جندي «قديم»", true)]
    [InlineData("^\"جندي\" \"قديم\"?", "جندي", true)]
    [InlineData("^\"جندي\" ~2 \"قديم\"", "جندي كان جدا قديم", true)]
    [InlineData("^\"جندي\" ~1 \"قديم\"", "جندي كان جدا قديم", false)]
    [InlineData("^\"جندي\" ~5 \"قديم\"", "جندي. قديم", false)]
    [InlineData("^\"جندي\" ~5 \"قديم\"", "جندي قال كذا قديم", false)]
    [InlineData("^\"جندي\" ~~5 \"قديم\"", "جندي قال كذا قديم", true)]
    [InlineData("^\"جندي\" !\"قديم\"", "جندي قديم", false)]
    [InlineData("^\"جندي\" (\"قديم\" | \"جديد\")", "جندي جديد", true)]
    [InlineData("\"قديم\" ~1 ^\"جندي\"", "قديم هذا جندي", true)]
    [InlineData("\"أ\"* ^\"جندي\"", "أ أ جندي", true)]
    [InlineData("^@at-least", "على الأقل", true)]
    public void Matches(string pattern, string text, bool fits) => Assert.Equal(fits, RuleBench.Fires(pattern, text));

    [Fact]
    public void A_pattern_that_could_try_for_ever_gives_up()
    {
        var nested = string.Join(' ', Enumerable.Repeat("(@particle* | @particle*)", 30));
        var text = "جندي " + string.Join(' ', Enumerable.Repeat("من", 300));
        Assert.False(RuleBench.Fires("^\"جندي\" " + nested + " \"لاشيء\"", text));
    }
}
