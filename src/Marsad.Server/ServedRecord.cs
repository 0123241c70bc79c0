using Marsad.Observatory.Registers;
using Marsad.Observatory.Searching;
using Marsad.Observatory.Tolls;

namespace Marsad.Server;

/// <summary>What <see cref="MarsadServer"/> answers from. Its incidents were brought up to date before: serving links nothing.</summary>
/// <param name="Articles">The articles.</param>
/// <param name="Incidents">The incidents.</param>
/// <param name="Tolls">The tolls over them.</param>
/// <param name="Registers">The registers over the claims.</param>
public sealed record ServedRecord(ArticleSearch Articles, IncidentSearch Incidents, TollShelf Tolls, RegisterShelf Registers);
