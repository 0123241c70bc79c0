using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Registers.Truces;

/// <summary>The terms of a truce, out of what was told of it.</summary>
internal static class TruceTerms
{
    /// <summary>Every actor that a claim names.</summary>
    public static IEnumerable<ActorKey> Actors(Claim claim) => claim switch
    {
        RegisterClaim told => told.Parties.Select(party => party.Actor),
        DiplomacyClaim act => act.Participants,
        _ => [],
    };

    /// <summary>What was told of the latest day: words about an earlier state («سرت الهدنة يومين قبل أن تنهار») do not bring it back.</summary>
    public static RegisterAspect LastState(ImmutableArray<ClaimInArticle> told) => told
        .Where(one => one.Claim is RegisterClaim claim && TellsState(claim))
        .OrderBy(one => one.Article.Published ?? DateOnly.MinValue).ThenBy(one => ((RegisterClaim)one.Claim).Aspect is RegisterAspect.Collapsed or RegisterAspect.Ended)
        .Select(one => ((RegisterClaim)one.Claim).Aspect)
        .LastOrDefault(RegisterAspect.Agreed);

    /// <summary>True for what leaves the truce in another state; a breach or an exclusion does not.</summary>
    private static bool TellsState(RegisterClaim claim) =>
        claim.Status == ClaimStatus.Asserted && claim.Aspect is not (RegisterAspect.Breached or RegisterAspect.Excluded or RegisterAspect.Included or RegisterAspect.Guaranteed or RegisterAspect.Accepted or RegisterAspect.Rejected);

    /// <summary>The actors in some roles, each once, in the order told; who makes an agreement counts as a party. Who breaks a truce or is left out is none.</summary>
    public static ImmutableArray<ActorKey> Of(ImmutableArray<ClaimInArticle> told, params RegisterRole[] roles) =>
    [
        .. told.SelectMany(one => one.Claim switch
        {
            RegisterClaim claim => claim.Parties.Where(party => roles.Contains(party.Role)).Select(party => party.Actor),
            DiplomacyClaim act when roles.Contains(RegisterRole.Party) => act.Participants,
            _ => [],
        }).Distinct(),
    ];

    /// <summary>Who is left out, by whose word, and who disputes it.</summary>
    public static ImmutableArray<TruceExclusion> Exclusions(ImmutableArray<ClaimInArticle> told)
    {
        var excluded = told.Where(one => one.Claim is RegisterClaim { Aspect: RegisterAspect.Excluded, Status: not ClaimStatus.Denied }).ToList();
        var disputed = told.Where(one => one.Claim is RegisterClaim { Aspect: RegisterAspect.Included } or RegisterClaim { Aspect: RegisterAspect.Excluded, Status: ClaimStatus.Denied }).ToList();
        return
        [
            .. excluded.SelectMany(LeftOut).Distinct().Select(actor => new TruceExclusion(
                actor,
                [.. excluded.Where(one => LeftOut(one).Contains(actor))],
                [.. disputed.Where(one => LeftOut(one).Contains(actor) || (!LeftOut(one).Any() && IsBeside(one, excluded, actor)))])),
        ];
    }

    private static IEnumerable<ActorKey> LeftOut(ClaimInArticle told) =>
        ((RegisterClaim)told.Claim).Parties.Where(party => party.Role == RegisterRole.Excluded).Select(party => party.Actor);

    /// <summary>«الأمر الذي تنفيه الفصائل» names nobody: it disputes the exclusion told right before it.</summary>
    private static bool IsBeside(ClaimInArticle dispute, List<ClaimInArticle> excluded, ActorKey actor)
    {
        var before = excluded.LastOrDefault(one => one.Article.Key == dispute.Article.Key && one.Claim.Evidence.Span.Start <= dispute.Claim.Evidence.Span.Start);
        return before is not null && LeftOut(before).Contains(actor);
    }
}
