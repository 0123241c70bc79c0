using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Linking;

/// <summary>What linking came to.</summary>
/// <param name="Components">Groups of incidents between which there are links that were not strong enough to make them one; by their first telling.</param>
/// <param name="Links">How many pairs of tellings were alike enough to be linked.</param>
public sealed record Linking(ImmutableArray<LinkedComponent> Components, long Links)
{
    /// <summary>All incidents.</summary>
    public IEnumerable<Incident> Incidents => Components.SelectMany(component => component.Incidents);
}
