using System.Collections.Immutable;

namespace Marsad.Store.Incidents;

/// <summary>An incident of the record.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Component">The component of its tellings.</param>
/// <param name="From">First possible day, or null.</param>
/// <param name="To">Last possible day, or null.</param>
/// <param name="Payload">All of it, as JSON.</param>
/// <param name="Articles">Keys of the articles that tell of it.</param>
public sealed record StoredIncident(string Id, string Component, DateOnly? From, DateOnly? To, string Payload, ImmutableArray<string> Articles);
