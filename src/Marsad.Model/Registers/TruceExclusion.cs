using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Model.Registers;

/// <summary>Somebody whom a truce is said not to bind.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Told">Who says so.</param>
/// <param name="Disputed">Who says otherwise; empty where nobody does.</param>
public sealed record TruceExclusion(ActorKey Actor, ImmutableArray<ClaimInArticle> Told, ImmutableArray<ClaimInArticle> Disputed);
