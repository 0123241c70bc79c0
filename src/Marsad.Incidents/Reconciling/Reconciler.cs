using System.Collections.Immutable;
using Marsad.Incidents.Grading;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Reconciling;

/// <summary>Brings the figures of an incident's tellings together, by a written policy (<c>docs/tolls.md</c>).</summary>
/// <remarks>The same tellings, in any order, give the same result. Thread-safe.</remarks>
public static class Reconciler
{
    /// <summary>The figures of an incident, and its grade.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="policy">How low, best and high are set.</param>
    /// <param name="ranks">How far sources are trusted.</param>
    /// <param name="countOrigins">How many independent origins tellings have; null counts their publishers.</param>
    public static ReconciledIncident Reconcile(
        Incident incident, ReconcilingPolicy policy, SourceRanks ranks, Func<ImmutableArray<Telling>, int>? countOrigins = null)
    {
        var mentions = MentionList.Of(incident, ranks);
        var maker = new FigureMaker(policy);
        var doers = MentionList.Doers(mentions);
        var figures = mentions
            .Where(mention => mention.Claim.Scope == Scope.Incident)
            .GroupBy(mention => mention.Claim.Harm)
            .OrderBy(harm => harm.Key)
            .SelectMany(harm => SideMerger.Merge(harm, doers))
            .Select(maker.Make)
            .OrderBy(figure => figure.Harm)
            .ThenBy(figure => figure.Side.Value, StringComparer.Ordinal)
            .ToImmutableArray();
        return new ReconciledIncident(
            incident,
            policy.Name,
            figures,
            [.. mentions.Where(mention => mention.Claim.Scope == Scope.Cumulative).Select(mention => new FigureCheck(mention.Claim.Harm, mention.ToEntry(), mention.Around ?? []))],
            IncidentGrader.Grade(incident, figures, ranks, countOrigins ?? Publishers));
    }

    private static int Publishers(ImmutableArray<Telling> tellings) =>
        tellings.Select(telling => telling.Article.Publisher ?? telling.Article.Key).Distinct(StringComparer.Ordinal).Count();
}
