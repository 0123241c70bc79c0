using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Syndication;

/// <summary>Tellings of one incident that count as one voice: a text and its copies, and what the same paper adds on the same day.</summary>
/// <param name="Tellings">By day of publication, undated ones last, then by article key and place in the text; at least one.</param>
public sealed record IndependentOrigin(ImmutableArray<OriginTelling> Tellings)
{
    /// <summary>The one that the others follow.</summary>
    public Telling First => Tellings[0].Telling;
}
