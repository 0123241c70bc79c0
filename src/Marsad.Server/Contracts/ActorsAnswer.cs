using System.Collections.Immutable;

namespace Marsad.Server.Contracts;

/// <summary>Answer of <c>GET /api/actors</c>: readable names of actor and source keys.</summary>
/// <param name="Actors">The names; a key that is missing is shown as it stands.</param>
public sealed record ActorsAnswer(ImmutableArray<ActorName> Actors);
