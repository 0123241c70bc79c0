using System.Collections.Immutable;

namespace Marsad.Server.Contracts;

/// <summary>Answer of <c>GET /api/actors</c>: readable names of actor and source keys, and of what registers are about.</summary>
/// <param name="Actors">The names; a key that is missing is shown as it stands.</param>
/// <param name="Subjects">Names of negotiation tracks and agreements.</param>
public sealed record ActorsAnswer(ImmutableArray<ActorName> Actors, ImmutableArray<ActorName> Subjects);
