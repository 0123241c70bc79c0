using System.Globalization;
using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
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
        var parties = new PartyFinder(classes, stream, mentions);
        var participants = new ParticipantFinder(classes, scene, parties);
        var drafts = new List<DiplomacyDraft>();
        foreach (var mention in mentions.Of(Label).OrderBy(mention => mention.First).ThenByDescending(mention => mention.Last))
        {
            var found = (RuleMention)mention;
            if (!Enum.TryParse<DiplomacyType>(found.Attribute("type"), ignoreCase: true, out var type))
            {
                continue;
            }

            var who = participants.Of(type, found);
            if (who.IsEmpty && !parties.AreNear(found.TriggerFirst))
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
                LeastSides = LeastParties(found),
                RuleSides = who.Length,
                PointsBack = who.IsEmpty && stream[found.TriggerFirst].Form.MayCarry(Proclitics.The),
            };
            draft.Reasons.Add(new SlotReason("type", found.Rule.Name, stream.SpanOf(found.TriggerFirst, found.TriggerLast)));
            Keep(drafts, draft);
        }

        return drafts;
    }

    /// <summary>Of two findings of one type over the same words the plainer one stays, or the one that names more sides.</summary>
    private static void Keep(List<DiplomacyDraft> drafts, DiplomacyDraft draft)
    {
        var rival = drafts.FindIndex(earlier => earlier.Type == draft.Type && earlier.First < draft.Last && draft.First < earlier.Last);
        if (rival < 0)
        {
            drafts.Add(draft);
        }
        else if (IsPlainer(draft, drafts[rival]) || (!draft.IsBroad && draft.Participants.Length > drafts[rival].Participants.Length))
        {
            drafts[rival] = draft;
        }
    }

    /// <summary>A plain rule tells more surely than one that finds more than is told.</summary>
    private static bool IsPlainer(DiplomacyDraft draft, DiplomacyDraft rival) =>
        rival.IsBroad && draft.Rule.Rule.Priority > rival.Rule.Rule.Priority;

    /// <summary>How many participants a rule asks for: what is only told of an enemy needs both sides.</summary>
    private static int LeastParties(RuleMention found) =>
        int.TryParse(found.Attribute("least"), NumberStyles.None, CultureInfo.InvariantCulture, out var least) ? least : 0;
}
