using Marsad.Model;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Finds who acted on whom in the clause of an event, where the rule that found the event did not tell.</summary>
internal sealed class SideReader(EventCues cues, PartyReader parties)
{
    private const int VerbReach = 12;
    private const int SubjectReach = 5;

    private readonly ClashReader _clashes = new(cues, parties);

    /// <summary>Fills the sides of a draft from its clause.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="before">The event before it in the article, or null.</param>
    /// <param name="after">The event behind it, or null.</param>
    public void Fill(EventDraft draft, EventDraft? before, EventDraft? after)
    {
        var sentence = cues.Stream.Sentences[cues.Stream.SentenceOf(draft.At)];
        var start = before is not null && before.Rule.TriggerLast > sentence.First ? before.Rule.TriggerLast : sentence.First;
        var end = after is not null && after.At < sentence.Last ? Math.Max(after.At, draft.Rule.TriggerLast) : sentence.Last;
        if (draft.Type == EventType.Clash)
        {
            _clashes.Fill(draft, start, sentence.Last);
            return;
        }

        if (IsVerb(draft, start))
        {
            FillVerb(draft, start, end, before);
        }
        else
        {
            FillNoun(draft, start, end);
        }

        ScanCues(draft, draft.Rule.TriggerLast, end);
        if (draft.Type == EventType.SuicideAttack && draft.Initiator == ActorKey.Militants)
        {
            draft.Initiator = null;
        }

        draft.HasOwnSides = draft.Initiator is not null || draft.Target is not null;
        if (draft.Target is null && draft.Type is EventType.Seizure or EventType.Killing && TakesPeople(draft, end))
        {
            draft.Target = ActorKey.Civilians;
        }

        FillFromDoer(draft, start, sentence.First);
    }

    /// <summary>«اعتقلت 20 شاباً», «اختطاف صحفي»: people without a side, who are not told to be fighters.</summary>
    private bool TakesPeople(EventDraft draft, int end)
    {
        for (var at = draft.Rule.TriggerLast; at < Math.Min(end, draft.Rule.TriggerLast + 4); at++)
        {
            if (cues.Mentions.StartingAt(Layers.People, at) is PeopleMention people)
            {
                return people.Class != VictimClass.Combatant;
            }
        }

        return false;
    }

    /// <summary>A verb; «قصف» is spelled like its noun and is read as one unless a side stands before it («الجيش قصف»), which gives the same sides.</summary>
    private bool IsVerb(EventDraft draft, int start) =>
        (cues.Is(draft.At, cues.Classes.EventVerb) || cues.Is(draft.At, cues.Classes.TerritoryVerb))
        && (!cues.Is(draft.At, cues.Classes.EventNoun) || parties.Before(draft.At, start, 1) is not null);

    /// <summary>«قصف قوات النظام بلدة», «قصف من قوات النظام», «استهداف مواقع لداعش», «اعتقال شاب»: what stands right behind the noun.</summary>
    private void FillNoun(EventDraft draft, int start, int end)
    {
        var at = SkipQualifiers(draft, draft.Rule.TriggerLast, end);
        if (at < end && draft.Type != EventType.Territory && cues.Stream[at].Form.Classes.Has(cues.Classes.From) && parties.At(at + 1, end) is { IsObject: false } from)
        {
            SetInitiator(draft, from);
            return;
        }

        if (at >= end || parties.At(at, end) is not { } party || party.First > at)
        {
            return;
        }

        var isDoneBySubject = draft.Initiator is null && cues.LastBefore(draft.At, Math.Max(start, draft.At - VerbReach), cues.Classes.DoerVerb) is >= 0 and var verb
            && parties.At(verb + 1, draft.At) is { IsObject: false, MayStrike: true };
        var takesObject = isDoneBySubject || cues.Is(draft.At, cues.Classes.ObjectNoun);
        var next = takesObject && !party.IsObject ? parties.At(party.Last, end) : null;
        var isTo = cues.Carries(at, Proclitics.To);
        if (draft.Type == EventType.Territory)
        {
            SetHolder(draft, party);
        }
        else if (party.IsObject || !party.MayStrike || (takesObject && next is null && (isTo || !FollowsPlainObject(party, end))))
        {
            SetTarget(draft, party);
        }
        else
        {
            SetInitiator(draft, party);
            if (next is not null)
            {
                SetTarget(draft, next);
            }
            else if (parties.At(party.Last, end) is { } struck)
            {
                SetTarget(draft, struck);
            }
        }
    }

    /// <summary>«اقتحام الاحتلال مستشفى»: behind the side stands a thing that it struck.</summary>
    private bool FollowsPlainObject(Party party, int end) =>
        party.Last < end && (cues.Is(party.Last, cues.Classes.PositionNoun) || cues.Is(party.Last, cues.Classes.PlaceNoun)
            || cues.Mentions.StartingAt(Layers.Place, party.Last) is not null || cues.Mentions.StartingAt(Layers.People, party.Last) is not null);

    /// <summary>Adjectives behind the noun; a nationality among them is the one who acted («غارات جوية إسرائيلية مكثفة»).</summary>
    private int SkipQualifiers(EventDraft draft, int at, int end)
    {
        for (; at < end && at < draft.Rule.TriggerLast + 4; at++)
        {
            var form = cues.Stream[at].Form;
            if (cues.Mentions.StartingAt(Layers.Actor, at) is null && form.Classes.Has(cues.Classes.Demonym) && !cues.Carries(at, Proclitics.Preposition | Proclitics.Conjunction))
            {
                draft.Initiator ??= form.SenseOf(cues.Classes.Demonym)!.Value.Lexeme["actor"] is { } key ? new ActorKey(key) : null;
                continue;
            }

            var qualifies = cues.Stream[at].Kind == TokenKind.Quote || form.Classes.Has(cues.Classes.Adjective) || form.Classes.Has(cues.Classes.MilitaryAdjective)
                || (form.Classes.Has(cues.Classes.EventAdjective) && cues.Mentions.StartingAt(Layers.Actor, at) is null);
            if (!qualifies || cues.Mentions.StartingAt(Layers.Actor, at) is not null)
            {
                break;
            }
        }

        return at;
    }

    /// <summary>«استهدفت القوات الروسية مواقع»: verb, subject, object; «القوات الروسية استهدفت مواقع»: subject first.</summary>
    private void FillVerb(EventDraft draft, int start, int end, EventDraft? before)
    {
        var loses = draft.Type == EventType.Territory && (cues.Is(draft.At, cues.Classes.LossVerb) || cues.Is(draft.At, cues.Classes.SiegeVerb));
        var joined = cues.Carries(draft.At, Proclitics.Conjunction);
        var subject = joined ? null : parties.Before(draft.At, start, SubjectReach);
        var at = SkipAdverbs(draft.Rule.TriggerLast, end);
        var first = parties.At(at, end);
        if (first is { IsObject: false, MayStrike: true } && subject is null && !IsObjectForm(draft, at))
        {
            (subject, first) = (first, parties.At(SkipAdverbs(first.Last, end), end));
        }

        if (loses)
        {
            draft.Target ??= subject?.Key;
            return;
        }

        if (subject is null && joined && before is not null && cues.Stream.SentenceOf(before.At) == cues.Stream.SentenceOf(draft.At))
        {
            draft.Initiator ??= before.Initiator;
        }

        if (subject is { MayStrike: true })
        {
            SetInitiator(draft, subject);
        }
        else if (subject is null && draft.Initiator is null)
        {
            SetInitiator(draft, parties.Nearest(draft.At, cues.Stream.Sentences[cues.Stream.SentenceOf(draft.At)].First));
        }

        if (first is not null && draft.Type != EventType.Territory)
        {
            SetTarget(draft, first);
        }
    }

    /// <summary>«أسرت جنوداً», «اعتقلت 20 شاباً», «أسقطت طائرة روسية»: the words right behind the verb can only be its object.</summary>
    private bool IsObjectForm(EventDraft draft, int at) =>
        cues.Mentions.StartingAt(Layers.Number, at) is not null
        || (cues.Is(draft.At, cues.Classes.DownWord) && cues.Is(at, cues.Classes.Downed))
        || (cues.Stream[at].Form.SenseOf(cues.Classes.Person) is { } sense && (sense.Features & WordFeatures.Accusative) != 0);

    private int SkipAdverbs(int at, int end)
    {
        for (var step = 0; at < end && step < 6; step++)
        {
            if (cues.Mentions.StartingAt(Layers.Date, at) is { } date)
            {
                at = date.Last;
                continue;
            }

            if (cues.Stream[at].Kind is not (TokenKind.Quote or TokenKind.Comma) && !cues.Is(at, cues.Classes.EventAdverb))
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>«من قبل», «على يد», «شنتها», «على», «استهدف»: words behind the event that introduce a side.</summary>
    private void ScanCues(EventDraft draft, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (cues.Stream[at].Kind == TokenKind.Comma && !(at + 1 < end && IsCue(at + 1)))
            {
                return;
            }

            if (cues.LengthOf(at, cues.Classes.ByWord) is > 0 and var by)
            {
                SetInitiator(draft, parties.At(at + by, end));
                continue;
            }

            if (cues.LengthOf(at, cues.Classes.Undergo) is > 0 and var undergo)
            {
                SetTarget(draft, parties.At(at + undergo, end) ?? parties.At(at + undergo + 1, end));
            }
            else if (cues.Is(at, cues.Classes.LaunchVerb) && parties.At(SkipAdverbs(at + 1, end), end) is { IsObject: false } doer)
            {
                SetInitiator(draft, doer);
            }
            else if (draft.Type == EventType.Territory)
            {
                SetLoser(draft, at, end);
            }
            else if (cues.LengthOf(at, cues.Classes.Against) is > 0 and var against)
            {
                SetTarget(draft, parties.At(at + against, end));
            }
            else if (cues.Is(at, cues.Classes.Verb) && !cues.Is(at, cues.Classes.LightVerb))
            {
                return;
            }
        }
    }

    private bool IsCue(int at) => cues.Is(at, cues.Classes.ByWord) || cues.Is(at, cues.Classes.Against) || cues.Is(at, cues.Classes.LaunchVerb);

    /// <summary>«من قبضة التنظيم», «تطهير الأحياء من الحوثيين», «بعد انسحاب القوات»: who lost the place.</summary>
    private void SetLoser(EventDraft draft, int at, int end)
    {
        if (cues.LengthOf(at, cues.Classes.FromHands) is > 0 and var hands)
        {
            SetTarget(draft, parties.At(at + hands, end));
        }
        else if (cues.Stream[at].Form.Classes.Has(cues.Classes.From) && parties.At(at + 1, end) is { IsObject: false } loser && loser.Key != draft.Initiator)
        {
            SetTarget(draft, loser);
        }
    }

    /// <summary>«شنت طائرات التحالف غارات», «تعرضت قوات النظام لهجوم»: the verb that governs the event.</summary>
    private void FillFromDoer(EventDraft draft, int start, int sentenceStart)
    {
        var reach = Math.Max(start, draft.At - VerbReach);
        if (draft.Target is null && cues.LastBefore(draft.At, reach, cues.Classes.Undergo) is >= 0 and var undergo)
        {
            SetTarget(draft, parties.At(undergo + 1, draft.At) ?? parties.Before(undergo, start, SubjectReach));
            return;
        }

        if (draft.Initiator is null && cues.LastBefore(draft.At, reach, cues.Classes.DoerVerb) is >= 0 and var verb)
        {
            var doer = parties.At(SkipAdverbs(verb + 1, draft.At), draft.At) is { IsObject: false } behind ? behind : parties.Before(verb, sentenceStart, SubjectReach) ?? parties.Nearest(verb, sentenceStart);
            SetInitiator(draft, doer);
        }

        if (draft.Initiator is null && HasPronoun(draft.At) && draft.Type is not (EventType.Seizure or EventType.Killing))
        {
            var owner = parties.Nearest(draft.At, sentenceStart);
            if (draft.Type == EventType.Territory && cues.Is(draft.At, cues.Classes.LossNoun))
            {
                SetTarget(draft, owner);
            }
            else
            {
                SetInitiator(draft, owner);
            }
        }
    }

    private bool HasPronoun(int token) => cues.Stream[token].Form.Readings.Any(reading => reading.HasPronoun && !reading.Senses.IsEmpty);

    /// <summary>Who holds the place after it changed hands; of a loss, who lost it («انسحاب قوات النظام»).</summary>
    private void SetHolder(EventDraft draft, Party party)
    {
        if (cues.Is(draft.At, cues.Classes.LossNoun))
        {
            SetTarget(draft, party);
        }
        else if (!party.IsObject)
        {
            SetInitiator(draft, party);
        }
    }

    private void SetInitiator(EventDraft draft, Party? party) => SetInitiator(cues, draft, party);

    private void SetTarget(EventDraft draft, Party? party) => SetTarget(cues, draft, party);

    /// <summary>Sets who acted, where it is open and the side may strike.</summary>
    public static void SetInitiator(EventCues cues, EventDraft draft, Party? party)
    {
        if (draft.Initiator is null && party is { MayStrike: true })
        {
            draft.Initiator = party.Key;
            draft.Reasons.Add(new SlotReason("initiator", "clause", cues.Stream.SpanOf(party.First, party.Last)));
        }
    }

    /// <summary>Sets who was struck, where it is open.</summary>
    public static void SetTarget(EventCues cues, EventDraft draft, Party? party)
    {
        if (draft.Target is null && party is not null && party.Key != draft.Initiator)
        {
            draft.Target = party.Key;
            draft.Reasons.Add(new SlotReason("target", "clause", cues.Stream.SpanOf(party.First, party.Last)));
        }
    }
}
