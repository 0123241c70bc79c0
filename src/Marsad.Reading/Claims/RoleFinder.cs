using Marsad.Model;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Fills the sides of events from the events told before them.</summary>
internal sealed class RoleFinder(TokenStream stream, List<EventDraft> events)
{
    private const int CarrySentences = 3;

    /// <summary>Fills empty sides of events from events told shortly before: the sides of a fight are named once.</summary>
    /// <remarks>«قصفت قوات النظام بلدة … وتجدد القصف مساء»: the second shelling has the first one's sides.</remarks>
    public void FillEvents()
    {
        for (var i = 0; i < events.Count; i++)
        {
            var draft = events[i];
            if (draft.Initiator is not null && draft.Target is not null)
            {
                continue;
            }

            for (var before = i - 1; before >= 0 && stream.SentenceOf(draft.At) - stream.SentenceOf(events[before].At) <= CarrySentences; before--)
            {
                if (Kin(events[before].Type) == Kin(draft.Type) && TakeSides(draft, events[before]))
                {
                    break;
                }
            }
        }
    }

    private bool TakeSides(EventDraft draft, EventDraft from)
    {
        if ((draft.Initiator is not null && from.Initiator is not null && draft.Initiator != from.Initiator)
            || (draft.Target is not null && from.Target is not null && draft.Target != from.Target)
            || (from.Initiator is null && from.Target is null))
        {
            return false;
        }

        draft.Initiator ??= from.Initiator;
        draft.Target ??= from.Target;
        draft.Reasons.Add(new SlotReason("initiator", "carried from the event before", stream.SpanOf(from.First, from.Last)));
        return true;
    }

    /// <summary>Types that share their sides: bombardment with bombardment, fighting with fighting.</summary>
    private static int Kin(EventType type) => type switch
    {
        EventType.Shelling or EventType.Airstrike => 0,
        EventType.Clash => 1,
        EventType.Attack or EventType.SuicideAttack or EventType.Explosion => 2,
        EventType.Killing => 3,
        EventType.Seizure => 4,
        _ => 5,
    };
}
