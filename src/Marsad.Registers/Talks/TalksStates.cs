using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Registers.Talks;

/// <summary>How talks stand, by what is told of them.</summary>
internal static class TalksStates
{
    /// <summary>The state that a statement leaves; null where it tells nothing of it.</summary>
    public static TalksState? Of(Claim claim) => claim switch
    {
        DiplomacyClaim { Status: ClaimStatus.Planned or ClaimStatus.Feared } => TalksState.Announced,
        DiplomacyClaim { Status: ClaimStatus.Denied } => TalksState.Cancelled,
        DiplomacyClaim => TalksState.Held,
        RegisterClaim { Status: ClaimStatus.Denied } => null,
        RegisterClaim told => Of(told),
        _ => null,
    };

    /// <summary>The state after the last statement that tells any; what was only announced for a day gone by is unreported.</summary>
    public static TalksState Last(IEnumerable<ClaimInArticle> inOrderTold, DateOnly? day, DateOnly? today)
    {
        var state = TalksState.Announced;
        string? article = null;
        foreach (var told in inOrderTold)
        {
            // What an article announces beside «إلا إذا» or «تأجيل» is the same matter told again, with less.
            var setsDay = state is TalksState.Unscheduled && RegisterDays.OfMatter(told.Claim) is not null;
            var isThinner = Of(told.Claim) is TalksState.Announced && !setsDay && (state is TalksState.Confirmed || (told.Article.Key == article && state is not TalksState.Held));
            if (Of(told.Claim) is { } next && !isThinner)
            {
                (state, article) = (next, told.Article.Key);
            }
        }

        var isAhead = state is TalksState.Announced or TalksState.Confirmed or TalksState.Conditional or TalksState.Unscheduled;
        return isAhead && day is { } due && today is { } now && due < now ? TalksState.Unreported : state;
    }

    private static TalksState? Of(RegisterClaim told) => (told.Aspect, told.Status) switch
    {
        (RegisterAspect.Confirmed, _) => TalksState.Confirmed,
        (RegisterAspect.Unscheduled, _) => TalksState.Unscheduled,
        (RegisterAspect.Conditional, _) => TalksState.Conditional,
        (RegisterAspect.Postponed, _) => TalksState.Postponed,
        (RegisterAspect.Suspended, _) => TalksState.Suspended,
        (RegisterAspect.Cancelled, _) => TalksState.Cancelled,
        (RegisterAspect.Failed, _) => TalksState.Failed,
        (RegisterAspect.Announced or RegisterAspect.Expected or RegisterAspect.Invited, _) => TalksState.Announced,
        (RegisterAspect.Opened or RegisterAspect.Underway or RegisterAspect.Resumed, ClaimStatus.Planned) => TalksState.Announced,
        (RegisterAspect.Opened or RegisterAspect.Underway or RegisterAspect.Resumed, _) => TalksState.Underway,
        (RegisterAspect.Held or RegisterAspect.Ended or RegisterAspect.Result, ClaimStatus.Planned) => TalksState.Announced,
        (RegisterAspect.Held or RegisterAspect.Ended or RegisterAspect.Result, _) => TalksState.Held,
        _ => null,
    };
}
