using System.Globalization;
using Marsad.Model;

namespace Marsad.Store.Sqlite;

/// <summary>A claim as a row: the slots that are asked for by column, and the whole claim as JSON.</summary>
internal static class ClaimRow
{
    public const string Insert = """
        INSERT INTO claim (article, ordinal, id, kind, harm, type, low, high, victim, victim_class, perpetrator,
            initiator, target, place_name, place_id, latitude, longitude, from_day, to_day, source, scope, part_of,
            status, evidence_at, evidence_length, payload)
        VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15, @16, @17, @18, @19, @20, @21,
            @22, @23, @24, @25)
        """;

    public const int Columns = 26;

    public static object?[] Of(long article, int ordinal, Claim claim, string payload)
    {
        var casualty = claim as CasualtyClaim;
        var act = claim as EventClaim;
        return
        [
            article, ordinal, claim.Id, CodeName.Of(KindOf(claim)),
            casualty is null ? null : CodeName.Of(casualty.Harm), TypeOf(claim),
            casualty?.Count.Low, casualty?.Count.High,
            casualty?.Victim.Value, casualty is null ? null : CodeName.Of(casualty.VictimClass), casualty?.Perpetrator?.Value,
            act?.Initiator?.Value, act?.Target?.Value,
            claim.Place?.Name, claim.Place?.Id, claim.Place?.Latitude, claim.Place?.Longitude,
            Day(claim.When?.From), Day(claim.When?.To), claim.Source?.Key.Value,
            casualty is null ? null : CodeName.Of(casualty.Scope), casualty?.PartOf,
            CodeName.Of(claim.Status), claim.Evidence.Span.Start, claim.Evidence.Span.Length, payload,
        ];
    }

    public static ClaimCounts Count(IEnumerable<Claim> claims)
    {
        var kinds = claims.CountBy(KindOf).ToDictionary();
        return new ClaimCounts(
            kinds.GetValueOrDefault(ClaimKind.Casualty),
            kinds.GetValueOrDefault(ClaimKind.Event),
            kinds.GetValueOrDefault(ClaimKind.Diplomacy),
            kinds.GetValueOrDefault(ClaimKind.Register));
    }

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ClaimKind KindOf(Claim claim) => claim switch
    {
        CasualtyClaim => ClaimKind.Casualty,
        EventClaim => ClaimKind.Event,
        DiplomacyClaim => ClaimKind.Diplomacy,
        RegisterClaim => ClaimKind.Register,
        _ => throw new ArgumentException("A claim of no known kind: " + claim.GetType().Name + ".", nameof(claim)),
    };

    private static string? TypeOf(Claim claim) => claim switch
    {
        EventClaim act => CodeName.Of(act.Type),
        DiplomacyClaim act => CodeName.Of(act.Type),
        RegisterClaim told => CodeName.Of(told.Aspect),
        _ => null,
    };
}
