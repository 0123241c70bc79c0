using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tellings;

/// <summary>Names claims across readings: a better reader gives a claim another number, but its words stay where they are.</summary>
public static class ClaimKeys
{
    /// <summary>The claims of an article with their keys, in their order.</summary>
    /// <param name="article">The article's key.</param>
    /// <param name="claims">Its claims.</param>
    public static ImmutableArray<RecordedClaim> Of(string article, IEnumerable<Claim> claims)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var keyed = ImmutableArray.CreateBuilder<RecordedClaim>();
        foreach (var claim in claims)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{article}:{WhatOf(claim)}:{claim.Evidence.Span.Start}");
            var times = seen[key] = seen.GetValueOrDefault(key) + 1;
            keyed.Add(new RecordedClaim(times == 1 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}~{times}"), claim));
        }

        return keyed.ToImmutable();
    }

    private static string WhatOf(Claim claim) => claim switch
    {
        CasualtyClaim casualty => CodeName.Of(casualty.Harm),
        EventClaim act => CodeName.Of(act.Type),
        DiplomacyClaim act => CodeName.Of(act.Type),
        RegisterClaim told => CodeName.Of(told.Aspect),
        _ => throw new ArgumentException("A claim of no known kind: " + claim.GetType().Name + ".", nameof(claim)),
    };
}
