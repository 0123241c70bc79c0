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
    private readonly Dictionary<string, PhaseIndex> _phases;
    private readonly int _finiteVerb;

    /// <summary>Indexes a set of rules.</summary>
    /// <param name="rules">The rules, in file order.</param>
    /// <param name="classes">The lexical classes.</param>
    public RuleEngine(IReadOnlyList<Rule> rules, ClassRegistry classes)
    {
        Rules = rules;
        _finiteVerb = classes.Find("verb");
        _phases = new Dictionary<string, PhaseIndex>(StringComparer.Ordinal);
        foreach (var group in rules.GroupBy(rule => rule.Phase, StringComparer.Ordinal))
        {
            _phases.Add(group.Key, new PhaseIndex([.. group]));
        }
    }

    /// <summary>All rules, in file order.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Runs a phase and adds what it finds to the mentions.</summary>
    public void Run(string phase, TokenStream stream, MentionTable mentions)
    {
        if (!_phases.TryGetValue(phase, out var index))
        {
            return;
        }

        var matcher = new PatternMatcher(stream, mentions, _finiteVerb < 0 ? ClassSet.Capacity - 1 : _finiteVerb);
        var found = new List<RuleMention>();
        for (var token = 0; token < stream.Count; token++)
        {
            var candidates = index.CandidatesAt(token, stream, mentions);
            if (candidates is not null)
            {
                Collect(candidates, token, stream, mentions, matcher, found);
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

    private static void Collect(List<IndexedPattern> candidates, int token, TokenStream stream, MentionTable mentions, PatternMatcher matcher, List<RuleMention> found)
    {
        var firstNew = found.Count;
        foreach (var (rule, pattern) in candidates)
        {
            if (matcher.Match(pattern, token) is not { } match)
            {
                continue;
            }

            var rival = found.FindIndex(firstNew, mention => mention.Label == rule.Label);
            if (rival < 0)
            {
                found.Add(RuleMentionBuilder.Build(rule, match, stream, mentions));
            }
            else if (IsBetter(rule, match, found[rival]))
            {
                found[rival] = RuleMentionBuilder.Build(rule, match, stream, mentions);
            }
        }
    }

    private static bool IsBetter(Rule rule, PatternMatch match, RuleMention rival)
    {
        if (rule.Priority != rival.Rule.Priority)
        {
            return rule.Priority > rival.Rule.Priority;
        }

        return match.Last - match.First > rival.Length;
    }

    private readonly record struct IndexedPattern(Rule Rule, CompiledPattern Pattern);

    private sealed class PhaseIndex
    {
        private readonly IndexedPattern[] _patterns;
        private readonly ClassSet _classes;
        private readonly Dictionary<int, List<int>> _byClass = [];
        private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<int>> _byLayer = new(StringComparer.Ordinal);

        public PhaseIndex(Rule[] rules)
        {
            _patterns = [.. rules.SelectMany(rule => rule.Patterns.Select(pattern => new IndexedPattern(rule, pattern)))];
            for (var i = 0; i < _patterns.Length; i++)
            {
                foreach (var number in _patterns[i].Pattern.TriggerClasses)
                {
                    _classes = _classes.Union(ClassSet.Of(number));
                    Add(_byClass, number, i);
                }

                foreach (var key in _patterns[i].Pattern.TriggerKeys)
                {
                    Add(_byKey, key, i);
                }

                foreach (var layer in _patterns[i].Pattern.TriggerLayers)
                {
                    Add(_byLayer, layer, i);
                }
            }
        }

        /// <summary>Patterns whose trigger may stand at a token, in file order; null where there is none.</summary>
        public List<IndexedPattern>? CandidatesAt(int token, TokenStream stream, MentionTable mentions)
        {
            SortedSet<int>? hits = null;
            var form = stream[token].Form;
            AddByClasses(form.Classes, ref hits);
            if (mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase)
            {
                foreach (var sense in phrase.Senses)
                {
                    AddByClasses(sense.Lexeme.Classes, ref hits);
                }
            }

            if (_byKey.Count > 0 && _byKey.TryGetValue(form.Key, out var byKey))
            {
                (hits ??= []).UnionWith(byKey);
            }

            foreach (var (layer, byLayer) in _byLayer)
            {
                if (mentions.StartingAt(layer, token) is not null)
                {
                    (hits ??= []).UnionWith(byLayer);
                }
            }

            return hits?.Select(hit => _patterns[hit]).ToList();
        }

        private void AddByClasses(ClassSet classes, ref SortedSet<int>? hits)
        {
            if (!classes.Overlaps(_classes))
            {
                return;
            }

            foreach (var (number, byClass) in _byClass)
            {
                if (classes.Has(number))
                {
                    (hits ??= []).UnionWith(byClass);
                }
            }
        }

        private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int pattern)
            where TKey : notnull
        {
            if (!index.TryGetValue(key, out var patterns))
            {
                index.Add(key, patterns = []);
            }

            patterns.Add(pattern);
        }
    }
}
