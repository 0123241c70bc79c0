using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Linking;

/// <summary>Tellings that links lead between, and the incidents that they make. No other telling touches them.</summary>
/// <param name="Id">Id of its first telling.</param>
/// <param name="Incidents">Its incidents, by their first telling.</param>
public sealed record LinkedComponent(string Id, ImmutableArray<Incident> Incidents);
