using System.Collections.Immutable;

namespace Marsad.Model.Registers;

/// <summary>A negotiation track that the knowledge lists.</summary>
/// <param name="Id">Its id.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Arabic">Its name in Arabic.</param>
/// <param name="Conflict">The conflict it is about: a country, or a name such as gaza; may be empty.</param>
/// <param name="Cities">Ids of the places where it meets.</param>
/// <param name="Mediators">Who mediates.</param>
/// <param name="Parties">Who negotiates.</param>
/// <param name="From">First day, or null.</param>
/// <param name="To">Last day, or null.</param>
public sealed record Track(
    string Id, string English, string Arabic, string Conflict, ImmutableArray<string> Cities, ImmutableArray<ActorKey> Mediators,
    ImmutableArray<ActorKey> Parties, DateOnly? From, DateOnly? To);
