using System.Collections.Frozen;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Rules;

/// <summary>Makes the mention that a rule emits out of where its pattern fits.</summary>
internal static class RuleMentionBuilder
{
    /// <summary>Makes the mention.</summary>
    public static RuleMention Build(Rule rule, PatternMatch match, TokenStream stream, MentionTable mentions)
    {
        var parts = new Dictionary<string, MatchedPart>(StringComparer.Ordinal);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var emission in rule.Emissions)
        {
            if (emission.Slot < 0)
            {
                values[emission.Name] = emission.Value!;
                continue;
            }

            var (first, last) = (match.Marks[emission.Slot * 2], match.Marks[(emission.Slot * 2) + 1]);
            if (first < 0 || last <= first)
            {
                continue;
            }

            if (emission.Value is null)
            {
                parts[emission.Name] = new MatchedPart(first, last, MentionOver(mentions, first, last));
            }
            else if (AttributeOf(emission.Value, first, last, stream, mentions) is { } value)
            {
                values[emission.Name] = value;
            }
        }

        return new RuleMention(match.First, match.Last, rule.Label, rule)
        {
            TriggerFirst = match.TriggerFirst,
            TriggerLast = match.TriggerLast,
            Parts = parts.ToFrozenDictionary(StringComparer.Ordinal),
            Values = values.ToFrozenDictionary(StringComparer.Ordinal),
        };
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
