using Marsad.Model;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Fills sides that a clause leaves open from the other events of the article: the sides of a fight are named once.</summary>
/// <remarks>«قصفت قوات النظام بلدة … وتجدد القصف مساء»: the second shelling has the first one's sides.</remarks>
internal sealed class SideCarrier(TokenStream stream, List<EventDraft> events)
{
    private const int CarrySentences = 3;

    /// <summary>Fills what can be filled.</summary>
    public void Fill()
    {
        var dyads = events.Where(draft => draft is { Initiator: not null, Target: not null }).Select(draft => (One: draft.Initiator!.Value, Other: draft.Target!.Value)).ToList();
        for (var i = 0; i < events.Count; i++)
        {
            var draft = events[i];
            for (var before = i - 1; before >= 0 && IsOpen(draft) && stream.SentenceOf(draft.At) - stream.SentenceOf(events[before].At) <= CarrySentences; before--)
            {
                if (!draft.IsAnonymous && Kin(events[before].Type) == Kin(draft.Type) && TakeSides(draft, events[before]))
                {
                    break;
                }
            }

            TakeOpponent(draft, dyads);
        }
    }

    private static bool IsOpen(EventDraft draft) => draft.Initiator is null || draft.Target is null;

    private bool TakeSides(EventDraft draft, EventDraft from)
    {
        if ((draft.Initiator is not null && from.Initiator is not null && draft.Initiator != from.Initiator)
            || (draft.Target is not null && from.Target is not null && draft.Target != from.Target)
            || (from.Initiator is null && from.Target is null)
            || draft.Initiator == from.Target && draft.Initiator is not null
            || draft.Target == from.Initiator && draft.Target is not null)
        {
            return false;
        }

        draft.Initiator ??= from.Initiator;
        draft.Target ??= from.Target;
        draft.Reasons.Add(new SlotReason("initiator", "carried from the event before", stream.SpanOf(from.First, from.Last)));
        return true;
    }

    /// <summary>The one against whom the article most often tells the known side to fight.</summary>
    private static void TakeOpponent(EventDraft draft, List<(ActorKey One, ActorKey Other)> dyads)
    {
        if (!IsOpen(draft) || draft.IsAnonymous || (draft.Target is null && draft.Type is not (EventType.Clash or EventType.Territory or EventType.Attack)))
        {
            return;
        }

        if ((draft.Initiator ?? draft.Target) is not { } known)
        {
            TakeMainDyad(draft, dyads);
            return;
        }

        var opponent = dyads.Where(dyad => dyad.One == known).Select(dyad => dyad.Other)
            .Concat(dyads.Where(dyad => dyad.Other == known).Select(dyad => dyad.One))
            .GroupBy(key => key.Value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        if (opponent is null || (draft.Initiator is null && IsVictim(opponent.First())))
        {
            return;
        }

        draft.Initiator ??= opponent.First();
        draft.Target ??= opponent.First();
    }

    /// <summary>A fight whose sides nobody names is that of the two whom the article most often tells to fight («استمرت الاشتباكات»).</summary>
    private static void TakeMainDyad(EventDraft draft, List<(ActorKey One, ActorKey Other)> dyads)
    {
        if (draft.Type == EventType.Clash && dyads.Count > 0)
        {
            (draft.Initiator, draft.Target) = dyads.GroupBy(dyad => dyad).OrderByDescending(group => group.Count()).First().Key;
        }
    }

    private static bool IsVictim(ActorKey key) => key == ActorKey.Civilians || key == ActorKey.Unspecified;

    /// <summary>Types that share their sides: bombardment with bombardment, fighting with fighting.</summary>
    public static int Kin(EventType type) => type switch
    {
        EventType.Shelling or EventType.Airstrike => 0,
        EventType.Clash => 1,
        EventType.Attack or EventType.SuicideAttack or EventType.Explosion => 2,
        EventType.Killing => 3,
        EventType.Seizure => 4,
        _ => 5,
    };
}
