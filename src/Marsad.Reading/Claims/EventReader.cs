using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Rules;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Turns what the event rules found into drafts of event claims.</summary>
internal sealed class EventReader(WordClasses classes, ActorRegistry registry)
{
    /// <summary>Label of what the event rules emit.</summary>
    public const string Label = "event";

    private const int WeaponReach = 8;
    private const int PredicateReach = 12;
    private const int UndergoReach = 10;
    private const int MeansReach = 14;

    /// <summary>All drafts of an article, in the order of the text.</summary>
    public List<EventDraft> Read(TokenStream stream, MentionTable mentions)
    {
        var cues = new EventCues(classes, stream, mentions);
        var drafts = Collect(cues);
        var parties = new PartyReader(classes, registry, stream, mentions);
        var sides = new SideReader(cues, parties);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Initiator is { } initiator && !parties.MayStrike(initiator))
            {
                drafts[i].Initiator = null;
            }

            sides.Fill(drafts[i], i > 0 ? drafts[i - 1] : null, i + 1 < drafts.Count ? drafts[i + 1] : null);
            if (drafts[i].Type is EventType.Shelling or EventType.Attack && drafts[i].Initiator is { } striker && parties.StrikesFromTheAir(striker) && !drafts[i].NamesGround)
            {
                drafts[i].Type = EventType.Airstrike;
            }
        }

        return drafts;
    }

    private static List<EventDraft> Collect(EventCues cues)
    {
        var filter = new EventFilter(cues);
        var types = new EventTypes(cues);
        var drafts = new List<EventDraft>();
        var found = cues.Mentions.Of(Label).Cast<RuleMention>().OrderBy(mention => mention.TriggerFirst).ThenByDescending(mention => mention.TriggerLast)
            .Where(filter.IsTold).ToList();
        for (var i = 0; i < found.Count; i++)
        {
            if (drafts.Count > 0 && found[i].TriggerFirst < drafts[^1].Rule.TriggerLast)
            {
                continue;
            }

            var next = i + 1 < found.Count ? found[i + 1].TriggerFirst : cues.Stream.Count;
            if (FromRule(cues, types, found[i], drafts.Count > 0 ? drafts[^1].Rule.TriggerLast : 0, next) is { } draft && !Joins(cues, drafts, draft))
            {
                drafts.Add(draft);
            }
        }

        return drafts;
    }

    /// <summary>True where the trigger only names the weapon, or the outcome, of the event before it in the clause, which then takes it in.</summary>
    /// <remarks>«تفجير سيارة مفخخة», «استهدف المقاومون آليات برشقة صاروخية», «قصف شنته الطائرات واستهدف مبنى», «بسطت القوات سيطرتها».</remarks>
    private static bool Joins(EventCues cues, List<EventDraft> drafts, EventDraft draft)
    {
        if (drafts.Count == 0 || drafts[^1] is not { } deed || cues.Stream.SentenceOf(deed.At) != cues.Stream.SentenceOf(draft.At))
        {
            return false;
        }

        var gap = draft.At - deed.Rule.TriggerLast;
        if (gap <= WeaponReach && cues.Is(draft.At, cues.Classes.WeaponNoun) && deed.Type is not (EventType.Clash or EventType.Territory or EventType.Seizure)
            && !cues.Carries(draft.At, Proclitics.And))
        {
            deed.Type = EventTypes.Merge(deed.Type, draft.Type);
            return true;
        }

        if (gap <= MeansReach && cues.Carries(draft.At, Proclitics.By) && draft.Type is EventType.Shelling or EventType.Airstrike or EventType.Explosion
            && deed.Type is EventType.Attack or EventType.Shelling && (cues.Is(deed.At, cues.Classes.StrikeVerb) || cues.Is(deed.At, cues.Classes.ObjectNoun)))
        {
            deed.Type = EventTypes.Merge(deed.Type, draft.Type);
            return true;
        }

        if (gap <= PredicateReach && cues.Is(draft.At, cues.Classes.StrikeVerb) && cues.Carries(draft.At, Proclitics.And)
            && cues.Is(deed.At, cues.Classes.EventNoun) && draft.Initiator is null && cues.Mentions.StartingAt(Layers.Actor, draft.Rule.TriggerLast) is null)
        {
            return true;
        }

        return gap <= WeaponReach && deed.Type == EventType.Territory && draft.Type == EventType.Territory
            && cues.Is(draft.At, cues.Classes.HoldNoun) && !cues.Carries(draft.At, Proclitics.And);
    }

    private static EventDraft? FromRule(EventCues cues, EventTypes types, RuleMention found, int lastTrigger, int nextTrigger)
    {
        if (EventTypes.Parse(found.Attribute("type")) is not { } type)
        {
            return null;
        }

        var initiator = KeyOf(found, "initiator", out var initiatorPart) ?? (found.Attribute("initiator-key") is { } key ? new ActorKey(key) : null);
        var target = KeyOf(found, "target", out var targetPart);
        var draft = new EventDraft
        {
            Type = types.Refine(type, found, lastTrigger, nextTrigger),
            Rule = found,
            First = found.TriggerFirst,
            Last = EvidenceEnd(cues.Stream, found),
            Initiator = initiator,
            Target = target,
            IsDefinite = IsDefinite(cues, found),
            IsAnonymous = type == EventType.Explosion || cues.LastBefore(found.TriggerFirst + 1, Math.Max(found.First, found.TriggerFirst - 3), cues.Classes.FallWord) >= 0,
            NamesGround = types.NamesGround(found),
        };
        draft.Reasons.Add(new SlotReason("type", found.Rule.Name, cues.Stream.SpanOf(found.TriggerFirst, found.TriggerLast)));
        AddReason(cues.Stream, draft, "initiator", initiatorPart);
        AddReason(cues.Stream, draft, "target", targetPart);
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

    /// <summary>«الهجوم على القاعدة», «الاعتداء الذي استهدف المتحف»: the words themselves tell which one.</summary>
    private static bool IsToldInFull(EventCues cues, RuleMention found)
    {
        var sentence = cues.Stream.Sentences[cues.Stream.SentenceOf(found.TriggerFirst)];
        var next = found.TriggerLast;
        while (next < sentence.Last && cues.Is(next, cues.Classes.EventAdjective))
        {
            next++;
        }

        if (next + 1 >= sentence.Last)
        {
            return false;
        }

        var clause = cues.Is(next, cues.Classes.Relative) && (cues.Is(next + 1, cues.Classes.StrikeVerb) || cues.Is(next + 1, cues.Classes.LaunchVerb));
        return clause || (cues.Is(next, cues.Classes.On) && (cues.Is(next + 1, cues.Classes.PositionNoun) || cues.Is(next + 1, cues.Classes.PlaceNoun)
            || cues.Mentions.StartingAt(Layers.Actor, next + 1) is not null || cues.Mentions.StartingAt(Layers.Place, next + 1) is not null || cues.Mentions.StartingAt(Layers.People, next + 1) is not null));
    }

    /// <summary>True for «الهجوم», «قصفه»; not for «تعرضت البلدة للقصف», which tells a new event.</summary>
    private static bool IsDefinite(EventCues cues, RuleMention found)
    {
        if (cues.Mentions.StartingAt(Layers.Phrase, found.TriggerFirst) is PhraseMention phrase && phrase.Last <= found.TriggerLast)
        {
            return !phrase.Has(cues.Classes.SeizureWord) && !IsToldInFull(cues, found) && cues.Stream[found.TriggerFirst].Form.Key.StartsWith("\u0627\u0644", StringComparison.Ordinal);
        }

        return cues.LastBefore(found.TriggerFirst, Math.Max(0, found.TriggerFirst - UndergoReach), cues.Classes.Undergo) < 0
            && !IsToldInFull(cues, found)
            && cues.Stream[found.TriggerFirst].Form.Readings.Any(reading => (reading.Proclitics & Proclitics.The) != 0 || reading.HasPronoun);
    }
}
