using Marsad.Model;
using Marsad.Reading.Claims;

namespace Marsad.Reading.Choosing;

/// <summary>What stands around an event.</summary>
/// <param name="Words">The words before and behind it.</param>
/// <param name="Previous">The event told before it in the article, or null.</param>
internal sealed record EventSurroundings((PartyCue Before, PartyBehind After) Words, EventDraft? Previous)
{
    /// <summary>The role of a side in the event told before another.</summary>
    public LastRole RoleOf(ActorKey key, EventDraft draft)
    {
        if (Previous is null || (Previous.Initiator is null && Previous.Target is null))
        {
            return LastRole.NoEvent;
        }

        var isKin = SideCarrier.Kin(Previous.Type) == SideCarrier.Kin(draft.Type);
        return Previous.Initiator == key ? isKin ? LastRole.Acts : LastRole.ActsOtherwise
            : Previous.Target == key ? isKin ? LastRole.Struck : LastRole.StruckOtherwise
            : LastRole.None;
    }
}
