using System.Collections.Immutable;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Rules;

/// <summary>Makes the mention that a rule emits out of where its pattern fits.</summary>
internal static class RuleMentionBuilder
{
    /// <summary>Makes the mention.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="match">Where its pattern fits.</param>
    /// <param name="marks">First and last token index of each capture; -1 where it has none.</param>
    /// <param name="stream">The article.</param>
    /// <param name="mentions">Its mentions.</param>
    public static RuleMention Build(Rule rule, PatternMatch match, ReadOnlySpan<int> marks, TokenStream stream, MentionTable mentions)
    {
        var parts = ImmutableArray.CreateBuilder<KeyValuePair<string, MatchedPart>>(rule.Emissions.Length);
        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(rule.Emissions.Length);
        foreach (var emission in rule.Emissions)
        {
            if (emission.Slot < 0)
            {
                Set(values, emission.Name, emission.Value!);
                continue;
            }

            var (first, last) = (marks[emission.Slot * 2], marks[(emission.Slot * 2) + 1]);
            if (first < 0 || last <= first)
            {
                continue;
            }

            if (emission.Value is null)
            {
                Set(parts, emission.Name, new MatchedPart(first, last, MentionOver(mentions, first, last)));
            }
            else if (AttributeOf(emission.Value, first, last, stream, mentions) is { } value)
            {
                Set(values, emission.Name, value);
            }
        }

        return new RuleMention(match.First, match.Last, rule.Label, rule)
        {
            TriggerFirst = match.TriggerFirst,
            TriggerLast = match.TriggerLast,
            Parts = parts.DrainToImmutable(),
            Values = values.DrainToImmutable(),
        };
    }

    /// <summary>Gives a name its value; what a later emission says of it counts.</summary>
    private static void Set<TValue>(ImmutableArray<KeyValuePair<string, TValue>>.Builder pairs, string name, TValue value)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].Key == name)
            {
                pairs[i] = new(name, value);
                return;
            }
        }

        pairs.Add(new(name, value));
    }

    private static readonly string[] MeaningLayers = [Layers.People, Layers.Actor, Layers.Place, Layers.Person, Layers.Outlet, Layers.Number, Layers.Date];

    private static Mention? MentionOver(MentionTable mentions, int first, int last)
    {
        foreach (var layer in MeaningLayers)
        {
            if (mentions.StartingAt(layer, first) is { } mention && mention.Last == last)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>The first value of an attribute among the captured words.</summary>
    private static string? AttributeOf(string attribute, int first, int last, TokenStream stream, MentionTable mentions)
    {
        if (mentions.StartingAt(Layers.Phrase, first) is PhraseMention phrase && phrase.Last <= last && phrase.Attribute(attribute) is { } ofPhrase)
        {
            return ofPhrase;
        }

        if (MentionOver(mentions, first, last)?.Attribute(attribute) is { } ofMention)
        {
            return ofMention;
        }

        for (var token = first; token < last; token++)
        {
            foreach (var reading in stream[token].Form.Readings)
            {
                foreach (var sense in reading.Senses)
                {
                    if (sense.Lexeme[attribute] is { } value)
                    {
                        return value;
                    }
                }
            }
        }

        return null;
    }
}
