namespace Marsad.Model;

/// <summary>An actor in a register claim.</summary>
/// <param name="Role">In which part.</param>
/// <param name="Actor">Who.</param>
public readonly record struct RegisterParty(RegisterRole Role, ActorKey Actor);
