using System.Collections.Immutable;
using Marsad.Incidents.Reconciling;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Grading;

/// <summary>The claims of an incident, by whether they assert or deny it. Fears, plans, running totals and diplomacy say nothing of it.</summary>
internal sealed class GradedClaims
{
    private readonly Dictionary<string, GradedClaim> _byKey;

    private GradedClaims(ImmutableArray<GradedClaim> asserting, ImmutableArray<GradedClaim> denying, bool onlyCasualties)
    {
        (Asserting, Denying, OnlyCasualties) = (asserting, denying, onlyCasualties);
        _byKey = asserting.Concat(denying).ToDictionary(claim => claim.Key, StringComparer.Ordinal);
    }

    public ImmutableArray<GradedClaim> Asserting { get; }

    public ImmutableArray<GradedClaim> Denying { get; }

    /// <summary>True where no event is asserted beside the people harmed.</summary>
    public bool OnlyCasualties { get; }

    public static GradedClaims Of(Incident incident, SourceRanks ranks)
    {
        var told = incident.Claims
            .Where(pair => pair.Claim.Claim is EventClaim or CasualtyClaim { Scope: Scope.Incident })
            .Where(pair => pair.Claim.Claim.Status is ClaimStatus.Asserted or ClaimStatus.Denied)
            .DistinctBy(pair => pair.Claim.Key, StringComparer.Ordinal)
            .OrderBy(pair => pair.Claim.Key, StringComparer.Ordinal)
            .ToList();
        var doers = incident.Initiators.Concat(told.Select(pair => DoerOf(pair.Claim.Claim)).OfType<ActorKey>()).ToHashSet();
        var harmed = incident.Targets.Concat(told.Select(pair => (pair.Claim.Claim as CasualtyClaim)?.Victim).OfType<ActorKey>()).ToHashSet();
        var (asserting, denying) = (ImmutableArray.CreateBuilder<GradedClaim>(), ImmutableArray.CreateBuilder<GradedClaim>());
        foreach (var (telling, claim) in told)
        {
            var graded = Note(telling, claim, ranks, doers, harmed);
            (Denies(claim.Claim) ? denying : asserting).Add(graded);
        }

        return new GradedClaims(asserting.ToImmutable(), denying.ToImmutable(), told.TrueForAll(pair => pair.Claim.Claim is CasualtyClaim || Denies(pair.Claim.Claim)));

        // "Nobody was harmed" denies only what somebody else says.
        bool Denies(Claim claim) => IsDenial(claim)
            || (claim is CasualtyClaim { Count.High: 0 } none && told.Exists(pair => pair.Claim.Claim is CasualtyClaim { Count: not { High: 0 } } some && some.Harm == none.Harm));
    }

    public GradedClaim? ByKey(string key) => _byKey.GetValueOrDefault(key);

    private static GradedClaim Note(Telling telling, RecordedClaim claim, SourceRanks ranks, HashSet<ActorKey> doers, HashSet<ActorKey> harmed)
    {
        var source = claim.Claim.Source?.Key;
        var voice = source is { } key ? ranks.SideOf(key) : (ActorKey?)null;
        var (acts, suffers) = (voice is { } side && doers.Contains(side), voice is { } other && harmed.Contains(other));
        return new GradedClaim(
            claim.Key, telling, source, ranks.Of(source).Rank, acts || suffers, acts && !suffers, suffers && !acts, IsAdmission(claim.Claim, voice), DoerOf(claim.Claim));
    }

    private static bool IsAdmission(Claim claim, ActorKey? voice) =>
        voice is { } side && claim is CasualtyClaim { Count: not { High: 0 } } casualty
        && (casualty.Victim == side
            || (casualty.Perpetrator == side && (casualty.Victim == ActorKey.Civilians || casualty.VictimClass == VictimClass.Civilian)));

    private static ActorKey? DoerOf(Claim claim) => claim switch
    {
        CasualtyClaim casualty => casualty.Perpetrator,
        EventClaim { Type: not EventType.Clash } act => act.Initiator,
        _ => null,
    };

    private static bool IsDenial(Claim claim) =>
        claim.Status == ClaimStatus.Denied || claim.Source?.Manner == SpeechManner.Denial;
}
