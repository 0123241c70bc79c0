namespace Marsad.Model.Incidents;

/// <summary>Whom a step of a toll's sum is about.</summary>
/// <param name="Harm">What was done to them.</param>
/// <param name="Side">Whose people.</param>
/// <param name="Place">Where; null where it is not known.</param>
/// <param name="When">When; null where it is not known.</param>
public sealed record TollSubject(Harm Harm, ActorKey Side, PlaceRef? Place, DateRange? When);
