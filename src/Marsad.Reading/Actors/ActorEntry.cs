using Marsad.Model;

namespace Marsad.Reading.Actors;

/// <summary>An actor or source, from <c>actors/actors.tsv</c>.</summary>
/// <param name="Row">Its own key.</param>
/// <param name="Key">The key that claims use for it.</param>
/// <param name="Kind">state, rebel, militia, jihadist, party, coalition, organisation, recorder, agency, outlet, public, other.</param>
/// <param name="Country">Key of the country it belongs to, or empty.</param>
/// <param name="Parent">Row of the actor it is part of, or empty.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Arabic">Its name in Arabic.</param>
public sealed record ActorEntry(string Row, ActorKey Key, string Kind, string Country, string Parent, string English, string Arabic);
