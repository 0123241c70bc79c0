using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Registers.Control;

/// <summary>What one claim says of a place's state.</summary>
/// <param name="Holder">Who holds it by this claim, or null.</param>
/// <param name="Besieger">Who stands around it by this claim, or null.</param>
/// <param name="LiftsSiege">True where a siege is said to be over.</param>
/// <param name="IsContested">True where it is said to be shared or fought over.</param>
/// <param name="Leaver">Who left or lost it, or null.</param>
/// <param name="Share">What share, in percent; or null.</param>
internal sealed record ControlStep(ActorKey? Holder, ActorKey? Besieger, bool LiftsSiege, bool IsContested, ActorKey? Leaver, CountRange? Share)
{
    /// <summary>True where only a part is held: «أكثر من 60 % من المدينة», «الأحياء الخاضعة لسيطرة …».</summary>
    public bool IsPart { get; init; }

    /// <summary>The step that a claim tells.</summary>
    public static ControlStep Of(ClaimInArticle told)
    {
        if (told.Claim is EventClaim act)
        {
            return new ControlStep(act.Initiator, null, false, false, act.Target, null);
        }

        var claim = (RegisterClaim)told.Claim;
        var party = claim.Parties.Where(one => one.Role == RegisterRole.Party).Select(one => (ActorKey?)one.Actor).FirstOrDefault();
        return claim.Aspect switch
        {
            RegisterAspect.Besieges => new ControlStep(null, party, false, false, null, null),
            RegisterAspect.SiegeLifted => new ControlStep(null, null, true, false, null, null),
            RegisterAspect.Contested => new ControlStep(null, null, false, true, null, null),
            RegisterAspect.Withdrew => new ControlStep(null, null, false, false, party, null),
            _ => new ControlStep(party, null, false, false, null, claim.Share) { IsPart = claim.Share is not null || claim.Terms is not null },
        };
    }

    /// <summary>The stretch grown by a step that changes nothing in it or contradicts it at once; null where the step begins another.</summary>
    public static ControlSpan? GoesOn(ControlSpan span, ControlStep step, DateOnly day, int contradicts)
    {
        if (step.Holder is { } holder && span.Holders.Contains(holder) && step.Share == span.Share)
        {
            return span;
        }

        if (step.Besieger is { } besieger && span.Besiegers.Contains(besieger))
        {
            return span;
        }

        // A loss that names its day and is followed by another holder is history; two words of the same days by different sources are a dispute.
        if (step.IsPart)
        {
            return null;
        }

        return step.Holder is { } rival && span.Holders is [_, ..] && day.DayNumber - span.From.DayNumber <= contradicts && step.Leaver is not { } leaver
            ? span with { Holders = [.. span.Holders, rival], IsContested = true }
            : null;
    }

    /// <summary>The stretch that a step begins.</summary>
    public static ControlSpan After(ControlSpan? before, ControlStep step, DateOnly day)
    {
        ImmutableArray<ActorKey> held = before?.Holders ?? [];
        ImmutableArray<ActorKey> holders = step switch
        {
            { Holder: { } part, IsPart: true } => held.Contains(part) ? held : held.Add(part),
            { Holder: { } holder } => [holder],
            { Leaver: { } leaver } => held.Remove(leaver),
            _ => held,
        };
        ImmutableArray<ActorKey> besiegers = step.LiftsSiege || step.Holder is not null ? [] : before?.Besiegers ?? [];
        return new ControlSpan(day, holders, step.Besieger is { } besieger ? besiegers.Add(besieger) : besiegers, step.IsContested || (step.IsPart && holders.Length > 1), step.Share, []);
    }
}
