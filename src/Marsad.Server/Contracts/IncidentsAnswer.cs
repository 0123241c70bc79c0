using System.Collections.Immutable;

namespace Marsad.Server.Contracts;

/// <summary>Answer of <c>GET /api/incidents</c>: one page of a list.</summary>
/// <param name="Total">Incidents that answer the question, on all pages.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Size">Incidents a page.</param>
/// <param name="Incidents">The incidents of this page, the newest first; those without a day last.</param>
public sealed record IncidentsAnswer(long Total, int Page, int Size, ImmutableArray<IncidentRow> Incidents);
