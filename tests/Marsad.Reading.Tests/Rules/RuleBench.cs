using Marsad.Model;
using Marsad.Reading.Rules;

namespace Marsad.Reading.Tests.Rules;

/// <summary>One pattern, tried on one text.</summary>
internal static class RuleBench
{
    /// <summary>True when a rule with the pattern fires on the text.</summary>
    public static bool Fires(string pattern, string text)
    {
        var faults = new List<Diagnostic>();
        var rules = new RuleParser(ReadingBench.Lexicon.Classes, faults)
            .Parse(new KnowledgeFile("rules/t.rules", $"rule t\n  phase harm\n  match {pattern}\n  emit found"));
        Assert.Empty(faults);
        var stream = ReadingBench.Tokenize(text);
        var mentions = ReadingBench.FindPhrases(stream);
        new RuleEngine([.. rules], ReadingBench.Lexicon.Classes).Run(RulePhases.Harm, stream, mentions);
        return mentions.Of("found").Count > 0;
    }
}
