using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Rules;

namespace Marsad.Reading.Claims;

/// <summary>Turns what the diplomacy rules found into drafts of diplomacy claims.</summary>
internal sealed class DiplomacyReader(WordClasses classes)
{
    /// <summary>Label of what the diplomacy rules emit.</summary>
    public const string Label = "diplomacy";

    /// <summary>All drafts of an article, in the order of the text.</summary>
    public List<DiplomacyDraft> Read(Scene scene, MentionTable mentions)
    {
        var stream = scene.Stream;
        var participants = new ParticipantFinder(classes, scene, new PartyFinder(classes, stream, mentions));
        var drafts = new List<DiplomacyDraft>();
        foreach (var mention in mentions.Of(Label).OrderBy(mention => mention.First).ThenByDescending(mention => mention.Last))
        {
            var found = (RuleMention)mention;
            if (!Enum.TryParse<DiplomacyType>(found.Attribute("type"), ignoreCase: true, out var type))
            {
                continue;
            }

            var who = participants.Of(type, found);
            if (who.IsEmpty && found.Attribute("how") is not null)
            {
                continue;
            }

            var draft = new DiplomacyDraft
            {
                Type = type,
                Rule = found,
                First = found.First,
                Last = found.Last,
                Participants = who,
            };
            draft.Reasons.Add(new SlotReason("type", found.Rule.Name, stream.SpanOf(found.TriggerFirst, found.TriggerLast)));
            drafts.Add(draft);
        }

        return drafts;
    }
}
