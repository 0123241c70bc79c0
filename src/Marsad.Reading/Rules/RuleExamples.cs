using Marsad.Model;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Rules;

/// <summary>Holds rules to the examples in their own files.</summary>
internal static class RuleExamples
{
    /// <summary>What is wrong with an example, or null where the rule does what it says.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="example">One of its examples.</param>
    /// <param name="stream">The example's tokens.</param>
    /// <param name="mentions">What was found in it.</param>
    public static Diagnostic? Check(Rule rule, RuleExample example, TokenStream stream, MentionTable mentions)
    {
        var fired = mentions.InTextOrder().Where(mention => mention.Origin == rule.Name).ToList();
        if (!example.Fires)
        {
            return fired.Count == 0 ? null : Fault(rule, example, "RULE011", $"the rule '{rule.Name}' must not fire here, but it did, over «{stream.WordsOf(fired[0].First, fired[0].Last)}»");
        }

        if (fired.Count == 0)
        {
            return Fault(rule, example, "RULE010", $"the rule '{rule.Name}' must fire here and did not");
        }

        var misses = fired.Select(mention => FirstMiss(example, mention, stream)).ToList();
        return misses.Contains(null) ? null : Fault(rule, example, "RULE012", $"the rule '{rule.Name}' fired, but {misses[0]}");
    }

    private static string? FirstMiss(RuleExample example, Mention mention, TokenStream stream)
    {
        foreach (var (name, value) in example.Expected)
        {
            var actual = mention is RuleMention found && found.Part(name) is { } part
                ? stream.WordsOf(part.First, part.Last)
                : mention.Attribute(name);
            if (!string.Equals(actual, value, StringComparison.Ordinal))
            {
                return $"{name} is «{actual ?? "nothing"}», expected «{value}»";
            }
        }

        return null;
    }

    private static Diagnostic Fault(Rule rule, RuleExample example, string code, string message) =>
        new(code, rule.File, example.Line, 1, message);
}
