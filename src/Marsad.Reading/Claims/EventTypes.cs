using Marsad.Model;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Rules;

namespace Marsad.Reading.Claims;

/// <summary>Settles the type of an event by the weapon that its clause names.</summary>
internal sealed class EventTypes(EventCues cues)
{
    private const int SubjectReach = 4;
    private const int WeaponReach = 14;

    /// <summary>The type that a rule's attribute names, or null.</summary>
    public static EventType? Parse(string? name) => name switch
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

    /// <summary>The type of an event with its weapon.</summary>
    /// <remarks>«استهدف الجيش مواقع بالمدفعية» is shelling; «قصفت الطائرات» is an air strike.</remarks>
    /// <param name="type">What the trigger alone says.</param>
    /// <param name="found">The rule's finding.</param>
    /// <param name="lastTrigger">Token behind the event before.</param>
    /// <param name="nextTrigger">First token of the next event.</param>
    public EventType Refine(EventType type, RuleMention found, int lastTrigger, int nextTrigger)
    {
        var isOpen = type is EventType.Shelling or EventType.Attack || cues.Is(found.TriggerFirst, cues.Classes.OpenStrike);
        if (!isOpen || cues.Is(found.TriggerFirst, cues.Classes.DownWord))
        {
            return type;
        }

        var sentence = cues.Stream.Sentences[cues.Stream.SentenceOf(found.TriggerFirst)];
        var end = Math.Min(sentence.Last, Math.Max(nextTrigger, found.TriggerLast));
        var start = cues.Carries(found.TriggerFirst, Proclitics.Conjunction) ? found.TriggerFirst : Math.Max(Math.Max(sentence.First, lastTrigger), found.TriggerFirst - SubjectReach);
        for (var token = start; token < Math.Min(end, found.TriggerLast + SubjectReach); token++)
        {
            if (WeaponAt(token) is { } near)
            {
                return near;
            }
        }

        for (var token = found.TriggerLast; token < Math.Min(end, found.TriggerLast + WeaponReach); token++)
        {
            if (cues.Carries(token, Proclitics.By) && (WeaponAt(token) ?? (token + 1 < end ? WeaponAt(token + 1) : null)) is { } means)
            {
                return means;
            }
        }

        return type;
    }

    /// <summary>True where the words right around a trigger name artillery, rockets or the like.</summary>
    public bool NamesGround(RuleMention found)
    {
        for (var token = Math.Max(0, found.TriggerFirst - SubjectReach); token < Math.Min(cues.Stream.Count, found.TriggerLast + SubjectReach); token++)
        {
            if (cues.Stream[token].Form.Classes.Has(cues.Classes.GroundWord))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What two triggers in one clause tell together: «هجوم بسيارة مفخخة» is one explosion, «قصف بالبراميل» one air strike.</summary>
    public static EventType Merge(EventType deed, EventType weapon) => deed switch
    {
        EventType.Attack or EventType.Shelling => weapon,
        _ => deed,
    };

    private EventType? WeaponAt(int token)
    {
        var form = cues.Stream[token].Form;
        if (form.Classes.Has(cues.Classes.AirWord))
        {
            return EventType.Airstrike;
        }

        return form.Classes.Has(cues.Classes.GroundWord) ? EventType.Shelling : null;
    }
}
