using System.Collections.Immutable;

namespace Marsad.Observatory.Searching;

/// <summary>One page of the incidents that a question finds.</summary>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Size">Incidents a page.</param>
/// <param name="Incidents">The newest first; those without a day last.</param>
public sealed record IncidentList(long Total, int Page, int Size, ImmutableArray<FoundIncident> Incidents);
