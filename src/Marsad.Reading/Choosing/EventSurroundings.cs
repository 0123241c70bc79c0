using Marsad.Model;
using Marsad.Reading.Claims;

namespace Marsad.Reading.Choosing;

/// <summary>What stands around an event.</summary>
/// <param name="Words">The words before and behind it.</param>
/// <param name="Previous">The event told before it in the article, or null.</param>
/// <param name="Next">The event told after it, or null.</param>
internal sealed record EventSurroundings((PartyCue Before, PartyBehind After) Words, EventDraft? Previous, EventDraft? Next)
{
    /// <summary>The role of a side in an event told before or after another.</summary>
    public static LastRole RoleOf(ActorKey key, EventDraft? neighbour, EventDraft draft)
    {
        if (neighbour is null || (neighbour.Initiator is null && neighbour.Target is null))
        {
            return LastRole.NoEvent;
        }

        var isKin = SideCarrier.Kin(neighbour.Type) == SideCarrier.Kin(draft.Type);
        return neighbour.Initiator == key ? isKin ? LastRole.Acts : LastRole.ActsOtherwise
            : neighbour.Target == key ? isKin ? LastRole.Struck : LastRole.StruckOtherwise
            : LastRole.None;
    }
}
