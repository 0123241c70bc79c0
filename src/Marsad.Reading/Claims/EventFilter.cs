using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Rules;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Tells events that the text tells from words that only look like them.</summary>
internal sealed class EventFilter(EventCues cues)
{
    private const int ClauseReach = 12;
    private const int SubjectReach = 5;
    private const int UnrealReach = 3;
    private const int OutcomeReach = 14;

    /// <summary>True where the words tell an event.</summary>
    public bool IsTold(RuleMention found)
    {
        var at = found.TriggerFirst;
        var sentence = cues.Stream.Sentences[cues.Stream.SentenceOf(at)];
        return !IsPartOfOther(found)
            && !IsPurpose(at, sentence)
            && !IsUnreal(at, sentence)
            && !IsFigure(found, sentence)
            && !IsNamedOperation(found, sentence)
            && !IsPredicateOfEvent(found, sentence)
            && !IsFrame(found, sentence)
            && !IsOutcome(found, sentence)
            && !IsStanding(at, sentence);
    }

    /// <summary>«فجر أمس» is a date, «هيئة تحرير الشام» a name, «وقف إطلاق النار» a truce, «أسرته» his family.</summary>
    private bool IsPartOfOther(RuleMention found)
    {
        var at = found.TriggerFirst;
        if (cues.Mentions.Covering(Layers.Date, at) is not null
            || (cues.Mentions.Covering(Layers.Phrase, at) is PhraseMention phrase && phrase.Has(cues.Classes.NoEvent))
            || cues.Stream[at].Form.Classes.Has(cues.Classes.NoEvent))
        {
            return true;
        }

        return cues.Mentions.Covering(Layers.Actor, at) is { } actor && (actor.First < at || actor.Last > found.TriggerLast)
            || (found.Part("initiator") is null && found.Part("target") is null && cues.Is(at, cues.Classes.SeizureWord) && cues.Stream[at].Form.Classes.Has(cues.Classes.Person)
                && cues.Mentions.StartingAt(Layers.People, found.TriggerLast) is null);
    }

    /// <summary>«لاستعادة المدينة» is an aim; «تعرضت المدينة لقصف» is none.</summary>
    private bool IsPurpose(int at, Sentence sentence) =>
        cues.Carries(at, Proclitics.To)
        && !cues.Is(at, cues.Classes.EventVerb)
        && !HasBefore(at, sentence, ClauseReach, cues.Classes.Undergo);

    /// <summary>«أي هجوم», «مخاطر شن هجمات», «بهدف استعادة»: not said to have happened.</summary>
    private bool IsUnreal(int at, Sentence sentence) =>
        HasBefore(at, sentence, UnrealReach, cues.Classes.Unreal)
        || (cues.Is(at, cues.Classes.TerritoryWord) && HasBefore(at, sentence, UnrealReach, cues.Classes.Attempt));

    /// <summary>«جبهات القتال», «منفذ الهجوم», «موقع الانفجار»: the event only tells which front, which man, which spot is meant.</summary>
    private bool IsFrame(RuleMention found, Sentence sentence)
    {
        var at = found.TriggerFirst;
        return at > sentence.First && cues.Stream[at].Form.ReadingOf(cues.Classes.EventNoun) is { Proclitics: var letters } && (letters & Proclitics.The) != 0
            && cues.Is(at - 1, cues.Classes.FrameWord);
    }

    /// <summary>«أدى القصف إلى تدمير منازل»: what the event before it brought about.</summary>
    private bool IsOutcome(RuleMention found, Sentence sentence)
    {
        var at = found.TriggerFirst;
        var result = cues.Is(at, cues.Classes.DestroyNoun) ? ResultBefore(at, sentence) : -1;
        for (var token = result - 1; result > 0 && token >= Math.Max(sentence.First, result - OutcomeReach); token--)
        {
            if (cues.Is(token, cues.Classes.EventNoun) || cues.Is(token, cues.Classes.EventVerb))
            {
                return true;
            }
        }

        return false;
    }

    private int ResultBefore(int at, Sentence sentence)
    {
        for (var token = at - 1; token >= Math.Max(sentence.First, at - OutcomeReach); token--)
        {
            if (cues.Is(token, cues.Classes.ResultVerb))
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>«هجمات إلكترونية», «هجوماً لاذعاً»: no blow was struck.</summary>
    private bool IsFigure(RuleMention found, Sentence sentence)
    {
        for (var token = found.TriggerLast; token < Math.Min(sentence.Last, found.TriggerLast + 3); token++)
        {
            if (cues.Is(token, cues.Classes.FigureWord))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«معركة «طوفان الأقصى»»: a campaign's name.</summary>
    private bool IsNamedOperation(RuleMention found, Sentence sentence) =>
        found.TriggerLast < sentence.Last && cues.Stream[found.TriggerLast].Kind == TokenKind.Quote
        && cues.Is(found.TriggerFirst, cues.Classes.ClashNoun) && found.Part("target") is null;

    /// <summary>«قصف استهدف الحي»: the verb only goes on about the event before it.</summary>
    private bool IsPredicateOfEvent(RuleMention found, Sentence sentence)
    {
        var at = found.TriggerFirst;
        if (!cues.Is(at, cues.Classes.StrikeVerb))
        {
            return false;
        }

        for (var token = at - 1; token >= Math.Max(sentence.First, at - SubjectReach); token--)
        {
            if (cues.Is(token, cues.Classes.EventNoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«مناطق سيطرته», «تحت سيطرة داعش», «تسيطر عليها»: who holds a place, not that it changed hands.</summary>
    private bool IsStanding(int at, Sentence sentence)
    {
        if (!cues.Is(at, cues.Classes.HoldNoun))
        {
            return false;
        }

        for (var token = at - 1; token >= Math.Max(sentence.First, at - 2); token--)
        {
            if (cues.Is(token, cues.Classes.StandingWord))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasBefore(int at, Sentence sentence, int reach, int lexicalClass) =>
        cues.LastBefore(at, Math.Max(sentence.First, at - reach), lexicalClass) >= 0;
}
