using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Rules;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Turns what the event rules found into drafts of event claims.</summary>
internal sealed class EventReader(WordClasses classes)
{
    /// <summary>Label of what the event rules emit.</summary>
    public const string Label = "event";

    /// <summary>All drafts of an article, in the order of the text.</summary>
    public List<EventDraft> Read(TokenStream stream, MentionTable mentions)
    {
        var drafts = new List<EventDraft>();
        foreach (var mention in mentions.Of(Label).OrderBy(mention => ((RuleMention)mention).TriggerFirst).ThenByDescending(mention => ((RuleMention)mention).TriggerLast))
        {
            var found = (RuleMention)mention;
            if (drafts.Count > 0 && found.TriggerFirst < drafts[^1].Rule.TriggerLast)
            {
                continue;
            }

            if (FromRule(stream, mentions, found) is { } draft)
            {
                drafts.Add(draft);
            }
        }

        return drafts;
    }

    private EventDraft? FromRule(TokenStream stream, MentionTable mentions, RuleMention found)
    {
        if (TypeOf(found.Attribute("type")) is not { } type)
        {
            return null;
        }

        var initiator = KeyOf(found, "initiator", out var initiatorPart) ?? (found.Attribute("initiator-key") is { } key ? new ActorKey(key) : null);
        var target = KeyOf(found, "target", out var targetPart);
        var form = stream[found.TriggerFirst].Form;
        var draft = new EventDraft
        {
            Type = Refine(stream, type, found),
            Rule = found,
            First = found.TriggerFirst,
            Last = EvidenceEnd(stream, found),
            Initiator = initiator,
            Target = target,
            IsDefinite = IsDefinite(mentions, found, form),
        };
        draft.Reasons.Add(new SlotReason("type", found.Rule.Name, stream.SpanOf(found.TriggerFirst, found.TriggerLast)));
        AddReason(stream, draft, "initiator", initiatorPart);
        AddReason(stream, draft, "target", targetPart);
        return draft;
    }

    private static void AddReason(TokenStream stream, EventDraft draft, string slot, MatchedPart? part)
    {
        if (part is not null)
        {
            draft.Reasons.Add(new SlotReason(slot, draft.Rule.Rule.Name, stream.SpanOf(part.First, part.Last)));
        }
    }

    private static ActorKey? KeyOf(RuleMention found, string part, out MatchedPart? matched)
    {
        matched = found.Part(part);
        return matched?.Mention switch { ActorMention actor => actor.Key, PersonMention person => person.Key, PeopleMention people => people.Side, _ => null };
    }

    /// <summary>The quoted words: from the trigger to the last role behind it, no further.</summary>
    private static int EvidenceEnd(TokenStream stream, RuleMention found) =>
        Math.Min(Math.Max(found.TriggerLast, found.Last), stream.Sentences[stream.SentenceOf(found.TriggerFirst)].Last);

    private static bool IsDefinite(MentionTable mentions, RuleMention found, WordForm form)
    {
        var phrase = mentions.StartingAt(Layers.Phrase, found.TriggerFirst) as PhraseMention;
        return phrase is null
            ? form.Readings.Any(reading => (reading.Proclitics & Proclitics.The) != 0)
            : form.Key.StartsWith("\u0627\u0644", StringComparison.Ordinal);
    }

    /// <summary>Bombardment without a named means is shelling; aircraft in the same clause make it an air strike («قصفت الطائرات»).</summary>
    private EventType Refine(TokenStream stream, EventType type, RuleMention found)
    {
        if (type is not (EventType.Shelling or EventType.Attack))
        {
            return type;
        }

        var sentence = stream.Sentences[stream.SentenceOf(found.TriggerFirst)];
        var from = Math.Max(sentence.First, found.First - 6);
        var to = Math.Min(sentence.Last, found.TriggerLast + 7);
        var (air, ground) = (false, false);
        for (var token = from; token < to; token++)
        {
            air |= stream[token].Form.Classes.Has(classes.AirWord);
            ground |= stream[token].Form.Classes.Has(classes.GroundWord);
        }

        return air && !ground ? EventType.Airstrike : ground && !air && type == EventType.Attack && Near(stream, found) ? EventType.Shelling : type;
    }

    /// <summary>True where the weapon stands right behind the trigger («استهدف بالمدفعية»).</summary>
    private bool Near(TokenStream stream, RuleMention found)
    {
        for (var token = Math.Max(0, found.TriggerFirst - 3); token < Math.Min(stream.Count, found.TriggerLast + 4); token++)
        {
            if (stream[token].Form.Classes.Has(classes.GroundWord))
            {
                return true;
            }
        }

        return false;
    }

    private static EventType? TypeOf(string? name) => name switch
    {
        "clash" => EventType.Clash,
        "attack" => EventType.Attack,
        "shelling" => EventType.Shelling,
        "airstrike" => EventType.Airstrike,
        "explosion" => EventType.Explosion,
        "suicide-attack" => EventType.SuicideAttack,
        "killing" => EventType.Killing,
        "seizure" => EventType.Seizure,
        "territory" => EventType.Territory,
        _ => null,
    };
}
