using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Observatory.Registers;

/// <summary>The incidents that an article tells of near some of its words: what a demand or an accusation is likely about.</summary>
internal sealed class NearbyIncidents
{
    /// <summary>In UTF-16 code units: about three sentences of newswire.</summary>
    private const int Reach = 450;

    private readonly ILookup<string, (string Incident, int At, ImmutableArray<ActorKey> Sides)> _told;

    /// <summary>Indexes the incidents by article.</summary>
    public NearbyIncidents(IEnumerable<ReconciledIncident> incidents) => _told = incidents
        .SelectMany(one => one.Incident.Tellings.SelectMany(telling => telling.Claims.Select(claim =>
            (telling.Article.Key, Told: (one.Incident.Id, claim.Claim.Evidence.Span.Start, ImmutableArray.Create<ActorKey>([.. one.Incident.Initiators, .. one.Incident.Targets]))))))
        .ToLookup(pair => pair.Key, pair => pair.Told, StringComparer.Ordinal);

    /// <summary>Ids of the incidents near a claim that share a side with it; nearest first.</summary>
    public ImmutableArray<string> Of(ClaimInArticle told)
    {
        var at = told.Claim.Evidence.Span.Start;
        var sides = (told.Claim as DiplomacyClaim)?.Participants ?? [];
        return
        [
            .. _told[told.Article.Key]
                .Where(one => Math.Abs(one.At - at) <= Reach && one.Sides.Any(sides.Contains))
                .OrderBy(one => Math.Abs(one.At - at)).ThenBy(one => one.Incident, StringComparer.Ordinal)
                .Select(one => one.Incident).Distinct(StringComparer.Ordinal).Take(1),
        ];
    }
}
