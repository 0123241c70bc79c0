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
    /// <param name="nextTrigger">First token of the next event.</param>
    public EventType Refine(EventType type, RuleMention found, int nextTrigger)
    {
        if (type is not (EventType.Shelling or EventType.Attack))
        {
            return type;
        }

        var sentence = cues.Stream.Sentences[cues.Stream.SentenceOf(found.TriggerFirst)];
        var end = Math.Min(sentence.Last, Math.Max(nextTrigger, found.TriggerLast));
        for (var token = Math.Max(sentence.First, found.TriggerFirst - SubjectReach); token < Math.Min(end, found.TriggerLast + SubjectReach); token++)
        {
            if (WeaponAt(token, found) is { } near)
            {
                return near;
            }
        }

        for (var token = found.TriggerLast; token < Math.Min(end, found.TriggerLast + WeaponReach); token++)
        {
            if (cues.Carries(token, Proclitics.By) && (WeaponAt(token, found) ?? (token + 1 < end ? WeaponAt(token + 1, found) : null)) is { } means)
            {
                return means;
            }
        }

        return type;
    }

    /// <summary>What two triggers in one clause tell together: «هجوم بسيارة مفخخة» is one explosion, «قصف بالبراميل» one air strike.</summary>
    public static EventType Merge(EventType deed, EventType weapon) => deed switch
    {
        EventType.Attack or EventType.Shelling => weapon,
        _ => deed,
    };

    private EventType? WeaponAt(int token, RuleMention found)
    {
        var form = cues.Stream[token].Form;
        if (form.Classes.Has(cues.Classes.AirWord))
        {
            return EventType.Airstrike;
        }

        var behind = token >= found.TriggerFirst - 1;
        return behind && form.Classes.Has(cues.Classes.GroundWord) ? EventType.Shelling : null;
    }
}
