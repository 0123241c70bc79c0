using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Mentions;
using Marsad.Reading.Rules;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Turns what the diplomacy rules found into drafts of diplomacy claims.</summary>
internal sealed class DiplomacyReader
{
    /// <summary>Label of what the diplomacy rules emit.</summary>
    public const string Label = "diplomacy";

    private static readonly string[] Roles = ["a", "b", "c"];

    /// <summary>All drafts of an article, in the order of the text.</summary>
    public static List<DiplomacyDraft> Read(TokenStream stream, MentionTable mentions)
    {
        var drafts = new List<DiplomacyDraft>();
        foreach (var mention in mentions.Of(Label).OrderBy(mention => mention.First).ThenByDescending(mention => mention.Last))
        {
            var found = (RuleMention)mention;
            if (!Enum.TryParse<DiplomacyType>(found.Attribute("type"), ignoreCase: true, out var type))
            {
                continue;
            }

            var draft = new DiplomacyDraft
            {
                Type = type,
                Rule = found,
                First = found.First,
                Last = found.Last,
                Participants = Participants(found),
            };
            draft.Reasons.Add(new SlotReason("type", found.Rule.Name, stream.SpanOf(found.TriggerFirst, found.TriggerLast)));
            drafts.Add(draft);
        }

        return drafts;
    }

    private static ImmutableArray<ActorKey> Participants(RuleMention found)
    {
        var keys = ImmutableArray.CreateBuilder<ActorKey>();
        foreach (var role in Roles)
        {
            ActorKey? key = found.Part(role)?.Mention switch { ActorMention actor => actor.Key, PersonMention person => person.Key, _ => null };
            if (key is { } known && !keys.Contains(known))
            {
                keys.Add(known);
            }
        }

        return keys.ToImmutable();
    }
}
