using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Linking;

/// <summary>What linking came to.</summary>
/// <param name="Incidents">The incidents, by their first telling.</param>
/// <param name="Links">How many pairs of tellings were alike enough to be linked.</param>
public sealed record Linking(ImmutableArray<Incident> Incidents, long Links);
