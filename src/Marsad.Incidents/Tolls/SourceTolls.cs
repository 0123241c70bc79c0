using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tolls;

/// <summary>The incidents as each source alone tells them.</summary>
internal static class SourceTolls
{
    public static IEnumerable<(string Origin, ImmutableArray<Incident> Incidents)> Of(IEnumerable<Incident> incidents) =>
        incidents
            .SelectMany(incident => incident.Tellings
                .SelectMany(telling => telling.Claims.Where(claim => claim.Claim is CasualtyClaim).Select(claim => Origin(telling, claim)))
                .Distinct(StringComparer.Ordinal)
                .Select(origin => (Origin: origin, Incident: Only(incident, origin))))
            .GroupBy(pair => pair.Origin, StringComparer.Ordinal)
            .OrderBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => (source.Key, source.Select(pair => pair.Incident).ToImmutableArray()));

    private static Incident Only(Incident incident, string origin) => incident with
    {
        Tellings =
        [
            .. incident.Tellings
                .Select(telling => telling with { Claims = [.. telling.Claims.Where(claim => claim.Claim is CasualtyClaim && Origin(telling, claim) == origin)] })
                .Where(telling => telling.Claims.Length > 0),
        ],
    };

    private static string Origin(Telling telling, RecordedClaim claim) =>
        claim.Claim.Source?.Key.Value ?? "writer:" + (telling.Article.Publisher ?? telling.Article.Key);
}
