using Marsad.Model.Incidents;

namespace Marsad.Observatory.Searching;

/// <summary>An incident in a list.</summary>
/// <param name="Reconciled">The incident with its figures; tellings, links, series and reasons are left out.</param>
/// <param name="Articles">How many articles tell of it.</param>
public sealed record FoundIncident(ReconciledIncident Reconciled, int Articles);
