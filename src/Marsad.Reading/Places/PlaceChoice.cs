using System.Collections.Immutable;

namespace Marsad.Reading.Places;

/// <summary>The place that a name was resolved to.</summary>
/// <param name="Place">The place.</param>
/// <param name="Alternatives">The other candidates, best first.</param>
/// <param name="Reason">
/// The step that left only this one: <c>only-candidate</c>, <c>place-noun</c>, <c>seat</c>, <c>container</c>,
/// <c>neighbour</c>, <c>country</c> or <c>rank</c>.
/// </param>
public sealed record PlaceChoice(PlaceEntry Place, ImmutableArray<PlaceEntry> Alternatives, string Reason);
