using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Registers.Access;

/// <summary>The register of access and people in need. Every number stays as it was reported; none is added to another.</summary>
public static class AccessBook
{
    /// <summary>The rows, by matter and place.</summary>
    public static ImmutableArray<AccessRow> Make(IEnumerable<ClaimInArticle> claims) =>
    [
        .. claims.Select(told => (Told: told, Matter: MatterOf(told.Claim)))
            .Where(one => one.Matter is not null)
            .GroupBy(one => (one.Matter, Place: KeyOf(one.Told)))
            .OrderBy(group => group.Key.Matter, StringComparer.Ordinal).ThenBy(group => group.Key.Place, StringComparer.Ordinal)
            .Select(group => Row(group.Key.Matter!, group.Key.Place, [.. RegisterDays.InOrderTold(group.Select(one => one.Told)).OrderBy(told => RegisterDays.Anchor(told) ?? DateOnly.MinValue)])),
    ];

    /// <summary>What a claim is about, or null where it is none of access.</summary>
    private static string? MatterOf(Claim claim) => claim switch
    {
        CasualtyClaim { Harm: Harm.Displaced } people => AreManyCivilians(people) ? "displaced" : null,
        RegisterClaim { Register: Register.Access } told => told.Aspect switch
        {
            RegisterAspect.CrossingOpened or RegisterAspect.CrossingClosed => "crossing",
            RegisterAspect.ConvoyEntered or RegisterAspect.ConvoyBlocked or RegisterAspect.ConvoyAwaited or RegisterAspect.AidSuspended => "aid",
            var other => CodeName.Of(other),
        },
        RegisterClaim { Register: Register.Control, Aspect: RegisterAspect.Besieges, People: not null } => "besieged",
        _ => null,
    };

    /// <summary>«فرار المسلحين», «هرب قائد»: fighters and single persons who run are nobody displaced.</summary>
    private static bool AreManyCivilians(CasualtyClaim claim) =>
        claim.VictimClass is not VictimClass.Combatant && claim.Status is ClaimStatus.Asserted && claim.Count != CountRange.Exactly(1);

    /// <summary>The place; what names none stands by its article.</summary>
    private static string KeyOf(ClaimInArticle told) =>
        told.Claim.Place is { } place ? place.Id ?? place.Name : "article:" + told.Article.Key;

    private static AccessRow Row(string matter, string place, ImmutableArray<ClaimInArticle> told)
    {
        var last = told[^1];
        var counted = told.LastOrDefault(one => CountOf(one.Claim) is not null);
        return new AccessRow
        {
            Id = matter + "-" + place,
            Matter = matter,
            Place = Clusters.Mode(told.Select(one => one.Claim.Place).OfType<PlaceRef>()),
            Latest = last.Claim is RegisterClaim claim ? CodeName.Of(claim.Aspect) : matter,
            On = RegisterDays.Anchor(last),
            People = counted is null ? null : CountOf(counted.Claim),
            Statements = told,
        };
    }

    private static CountRange? CountOf(Claim claim) => claim switch
    {
        CasualtyClaim casualty => casualty.Count,
        RegisterClaim told => told.People,
        _ => null,
    };
}
