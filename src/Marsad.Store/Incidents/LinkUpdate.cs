using System.Collections.Immutable;

namespace Marsad.Store.Incidents;

/// <summary>What linking changes in the record, all at once.</summary>
/// <param name="Version">What linked.</param>
/// <param name="Components">Components whose tellings and incidents go.</param>
/// <param name="Articles">Keys of the articles that are linked from now on.</param>
/// <param name="Tellings">The tellings that come, those of the gone components among them.</param>
/// <param name="Incidents">The incidents that come.</param>
public sealed record LinkUpdate(
    string Version,
    ImmutableArray<string> Components,
    ImmutableArray<string> Articles,
    ImmutableArray<LinkedTelling> Tellings,
    ImmutableArray<StoredIncident> Incidents);
