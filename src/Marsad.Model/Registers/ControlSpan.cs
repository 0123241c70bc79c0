using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Model.Registers;

/// <summary>A stretch of a place's history, as claimed.</summary>
/// <param name="From">First day of which a source tells it.</param>
/// <param name="Holders">Who held it; several where sources differ or say that it is shared; empty where only a loss is told.</param>
/// <param name="Besiegers">Who stood around it.</param>
/// <param name="IsContested">True where sources name different holders, or say that it is fought over.</param>
/// <param name="Share">What share of it in percent, where a source tells; or null.</param>
/// <param name="Statements">The words that tell it.</param>
public sealed record ControlSpan(
    DateOnly From, ImmutableArray<ActorKey> Holders, ImmutableArray<ActorKey> Besiegers, bool IsContested, CountRange? Share, ImmutableArray<ClaimInArticle> Statements);
