using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims;

/// <summary>Finds the two who fight.</summary>
internal sealed class ClashReader(EventCues cues, PartyReader parties)
{
    private const int CueReach = 14;
    private const int VerbReach = 12;
    private const int SubjectReach = 5;
    private const int SideReach = 24;

    /// <summary>«بين قوات النظام … من جهة وفصائل المعارضة», «بينهم وبين قوات النظام», «مع مسلحي التنظيم»: the two who fight.</summary>
    public void Fill(EventDraft draft, int start, int end)
    {
        for (var at = draft.Rule.TriggerLast; at < Math.Min(end, draft.Rule.TriggerLast + CueReach); at++)
        {
            if (cues.Is(at, cues.Classes.Between) && parties.At(at + 1, end) is { } one)
            {
                var isSecond = cues.Carries(at, Proclitics.And);
                draft.Initiator = isSecond ? null : one.Key;
                draft.Target = isSecond ? one.Key : OtherSide(one, end)?.Key;
                break;
            }

            if (cues.Is(at, cues.Classes.Against) || cues.Is(at, cues.Classes.WithWord))
            {
                SideReader.SetTarget(cues, draft, parties.At(at + 1, end));
                break;
            }
        }

        draft.HasOwnSides = draft.Initiator is not null || draft.Target is not null;
        if (draft.Initiator is not null)
        {
            return;
        }

        var sentence = cues.Stream.Sentences[cues.Stream.SentenceOf(draft.At)];
        var verb = cues.LastBefore(draft.At, Math.Max(start, draft.At - VerbReach), cues.Classes.DoerVerb);
        var subject = verb >= 0 ? parties.At(verb + 1, draft.At) ?? parties.Before(verb, start, SubjectReach) : null;
        subject ??= cues.Is(draft.At, cues.Classes.EventVerb) ? parties.At(draft.Rule.TriggerLast, end) ?? parties.Before(draft.At, start, SubjectReach) : null;
        subject ??= draft.Target is not null ? parties.Nearest(draft.At, sentence.First) : null;
        if (subject is not null && subject.Key != draft.Target)
        {
            SideReader.SetInitiator(cues, draft, subject);
        }
    }

    /// <summary>The second side of «بين»: behind «من جهة» where it stands, else the next one joined by «و».</summary>
    private Party? OtherSide(Party one, int end)
    {
        var from = one.Last;
        for (var at = one.Last; at < Math.Min(end, one.Last + SideReach); at++)
        {
            if (cues.LengthOf(at, cues.Classes.OneHand) is > 0 and var length)
            {
                from = at + length;
                break;
            }
        }

        for (var at = from; at < Math.Min(end, from + CueReach); at++)
        {
            if (cues.Stream[at].Form.MayCarry(Proclitics.And) || cues.Stream[at].Form.Classes.Has(cues.Classes.And) || at == from)
            {
                var next = cues.Stream[at].Form.Classes.Has(cues.Classes.And) ? at + 1 : at;
                if (parties.At(next, end) is { } other && other.Key != one.Key)
                {
                    return other;
                }
            }
        }

        return null;
    }
}
