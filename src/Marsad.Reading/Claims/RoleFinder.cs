using Marsad.Model;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Fills who did the harm, and whose people they were, from the events told in the same sentence.</summary>
/// <remarks>«قصف الجيش التركي مناطق … وقضى مدنيان»: the dead have the initiator of the event as perpetrator.</remarks>
internal sealed class RoleFinder(TokenStream stream, List<EventDraft> events)
{
    /// <summary>Fills the empty roles of the drafts.</summary>
    public void Fill(List<HarmDraft> harms)
    {
        foreach (var harm in harms)
        {
            if (NearestEvent(harm) is not { } cause)
            {
                continue;
            }

            if (harm.Perpetrator is null && cause.Initiator is { } initiator && initiator != harm.Side)
            {
                harm.Perpetrator = initiator;
                harm.Reasons.Add(new SlotReason("perpetrator", "event of the sentence", stream.SpanOf(cause.First, cause.Last)));
            }

            if (harm.Side is null && cause.Target is { } target && harm.Class == VictimClass.Combatant)
            {
                harm.Side = target;
                harm.Reasons.Add(new SlotReason("victim", "event of the sentence", stream.SpanOf(cause.First, cause.Last)));
            }
        }
    }

    private EventDraft? NearestEvent(HarmDraft harm)
    {
        EventDraft? best = null;
        var bestCost = int.MaxValue;
        foreach (var candidate in events)
        {
            if (!Clauses.SameSentence(stream, candidate.At, harm.At) || (candidate.Initiator is null && candidate.Target is null)
                || candidate.Type is EventType.Territory or EventType.Clash)
            {
                continue;
            }

            var cost = Math.Abs(candidate.At - harm.At);
            if (cost < bestCost)
            {
                (best, bestCost) = (candidate, cost);
            }
        }

        return best;
    }
}
