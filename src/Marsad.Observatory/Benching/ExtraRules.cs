using System.Globalization;
using System.Text;
using Marsad.Model;
using Marsad.Reading.Rules;

namespace Marsad.Observatory.Benching;

/// <summary>Rules made up to measure what rules cost: each waits for a word of its own out of the articles, and emits what nobody uses.</summary>
/// <remarks>The words are spread evenly over the articles' vocabulary, from the commonest to the rarest, as the triggers of written rules are. The same articles give the same rules.</remarks>
internal static class ExtraRules
{
    private const int ShortestWord = 3;

    /// <summary>A rule file with so many rules, or fewer where the articles have too few words.</summary>
    public static KnowledgeFile Make(IEnumerable<Article> articles, int count)
    {
        var words = articles
            .SelectMany(article => article.Text.Split())
            .Where(word => word.Length >= ShortestWord && word.All(unit => unit is >= '\u0621' and <= '\u064A'))
            .CountBy(word => word, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key)
            .ToArray();
        var rules = new StringBuilder();
        var made = Math.Min(count, words.Length);
        for (var i = 0; i < made; i++)
        {
            var word = words[(int)((long)i * words.Length / made)];
            rules.Append(CultureInfo.InvariantCulture, $"rule extra-{i}\n  phase {RulePhases.All[i % RulePhases.All.Length]}\n")
                .Append(CultureInfo.InvariantCulture, $"  match ^\"{word}\" ~3 who:(<people> | <actor>)\n  emit extra who=who\n");
        }

        return new KnowledgeFile("rules/extra.rules", rules.ToString());
    }
}
