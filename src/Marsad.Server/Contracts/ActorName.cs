namespace Marsad.Server.Contracts;

/// <summary>The readable names of a key: of an actor, a source, a negotiation track or an agreement.</summary>
/// <param name="Key">The key, such as <c>islamic-state</c>.</param>
/// <param name="Ar">Its name in Arabic.</param>
/// <param name="En">Its name in English.</param>
public sealed record ActorName(string Key, string Ar, string En);
