using System.Numerics;
using Marsad.Model;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Rules;

/// <summary>Runs the rules of a phase over one article.</summary>
/// <remarks>
/// Rules are indexed by their triggers: a token that triggers nothing costs a set test, whatever the number of rules.
/// Of the rules that emit one label at one trigger, the one that covers most tokens wins, then the higher priority,
/// then the earlier in file order.
/// </remarks>
public sealed class RuleEngine
{
    private const int MostMarksOnStack = 128;

    private readonly Dictionary<string, TriggerIndex> _phases;
    private readonly int _finiteVerb;

    /// <summary>Indexes a set of rules.</summary>
    /// <param name="rules">The rules, in file order.</param>
    /// <param name="classes">The lexical classes.</param>
    public RuleEngine(IReadOnlyList<Rule> rules, ClassRegistry classes)
    {
        Rules = rules;
        _finiteVerb = classes.Find("verb");
        _phases = new Dictionary<string, TriggerIndex>(StringComparer.Ordinal);
        foreach (var group in rules.GroupBy(rule => rule.Phase, StringComparer.Ordinal))
        {
            _phases.Add(group.Key, new TriggerIndex(group));
        }
    }

    /// <summary>All rules, in file order.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The phases in which a spelling triggers a rule.</summary>
    internal Stages StagesOf(WordForm form)
    {
        var stages = Stages.None;
        foreach (var (phase, index) in _phases)
        {
            stages |= index.Ignores(form) ? 0 : StageOf(phase);
        }

        return stages;
    }

    private static Stages StageOf(string phase) => (Stages)((int)Stages.FirstPhase << RulePhases.All.IndexOf(phase));

    /// <summary>Runs a phase and adds what it finds to the mentions.</summary>
    public void Run(string phase, TokenStream stream, MentionTable mentions)
    {
        if (!_phases.TryGetValue(phase, out var index))
        {
            return;
        }

        var matcher = new PatternMatcher(stream, mentions, _finiteVerb < 0 ? ClassSet.Capacity - 1 : _finiteVerb);
        var candidates = index.Candidates(StageOf(phase), stream, mentions);
        var found = new List<RuleMention>();
        var words = (stream.Count + 63) / 64;
        var marks = words <= MostMarksOnStack ? stackalloc ulong[words] : new ulong[words];
        candidates.Mark(marks);
        for (var word = 0; word < words; word++)
        {
            for (var left = marks[word]; left != 0; left &= left - 1)
            {
                var token = (word << 6) + BitOperations.TrailingZeroCount(left);
                if (candidates.FindAt(token))
                {
                    Collect(candidates, token, matcher, found);
                }
            }
        }

        foreach (var mention in found)
        {
            mentions.Add(AsNamed(mention));
        }
    }

    /// <summary>A rule that emits an actor makes one like any other.</summary>
    private static Mention AsNamed(RuleMention mention) =>
        mention.Label == Layers.Actor && mention.Attribute("key") is { } key
            ? new ActorMention(mention.First, mention.Last, new ActorKey(key), mention.Attribute("sense") ?? "description", mention.Rule.Name)
            : mention;

    private static void Collect(TriggerCandidates candidates, int token, PatternMatcher matcher, List<RuleMention> found)
    {
        var firstNew = found.Count;
        while (candidates.Next() is { } candidate)
        {
            var (rule, pattern) = candidate;
            if (!matcher.TryMatch(pattern, token, out var match))
            {
                continue;
            }

            var rival = RivalOf(rule, found, firstNew);
            if (rival < 0)
            {
                found.Add(matcher.Build(rule, match));
            }
            else if (IsBetter(rule, match, found[rival]))
            {
                found[rival] = matcher.Build(rule, match);
            }
        }
    }

    /// <summary>Index of what this trigger has found under the rule's label, or -1.</summary>
    private static int RivalOf(Rule rule, List<RuleMention> found, int firstNew)
    {
        for (var i = firstNew; i < found.Count; i++)
        {
            if (found[i].Label == rule.Label)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBetter(Rule rule, PatternMatch match, RuleMention rival)
    {
        if (rule.Priority != rival.Rule.Priority)
        {
            return rule.Priority > rival.Rule.Priority;
        }

        return match.Last - match.First > rival.Length;
    }
}
