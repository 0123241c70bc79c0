using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Reconciling;

/// <summary>Makes the figure of one group of people from all that is told of it.</summary>
internal sealed class FigureMaker(ReconcilingPolicy policy)
{
    public IncidentFigure Make(SideSeries series)
    {
        var reasons = new List<FigureReason>(series.Reasons.OrderBy(reason => reason.Code, StringComparer.Ordinal));
        var mentions = series.Mentions.OrderBy(mention => mention.Day ?? DateOnly.MinValue)
            .ThenBy(mention => mention.Telling.Article.Key, StringComparer.Ordinal)
            .ThenBy(mention => mention.Claim.Evidence.Span)
            .ThenBy(mention => mention.Key, StringComparer.Ordinal)
            .ToList();
        var all = mentions.ToHashSet();
        var latest = mentions
            .Where(mention => mention.Counts || mention is { IsZero: true, Claim: { Status: ClaimStatus.Asserted, Scope: Scope.Incident } })
            .GroupBy(mention => mention.Origin, StringComparer.Ordinal)
            .OrderBy(origin => origin.Key, StringComparer.Ordinal)
            .Select(origin => origin.GroupBy(mention => mention.Telling.Article.Key, StringComparer.Ordinal)
                .Select(article => ArticleSum.Of([.. article], all, reasons))
                .OfType<OriginFigure>()
                .ToList())
            .Where(figures => figures.Count > 0)
            .Select(figures => OriginChain.Latest(figures, reasons))
            .ToList();
        latest = FoldWriters(latest);
        var range = new FigureSetter(policy).Set(latest, [.. mentions.Where(mention => mention.Standing == FigureStanding.Denied)], reasons);
        return new IncidentFigure
        {
            Harm = mentions[0].Claim.Harm,
            Side = series.Side,
            AlsoToldAs = [.. mentions.Select(mention => mention.Side).Where(side => side != series.Side).Distinct().OrderBy(side => side.Value, StringComparer.Ordinal)],
            Class = ClassOf(mentions),
            Range = range,
            Series = [.. mentions
                .OrderBy(mention => mention.Day ?? DateOnly.MinValue)
                .ThenBy(mention => mention.Origin, StringComparer.Ordinal)
                .ThenBy(mention => mention.Key, StringComparer.Ordinal)
                .Select(mention => mention.ToEntry())],
            Covers = [.. series.Covers.Select(side => new ActorKey(side))],
            Remainders = [.. latest.Select(figure => figure.Remainder).OfType<FigureRemainder>()],
            Perpetrators = [.. mentions.Where(mention => mention.Claim.Perpetrator is not null && !mention.IsDenied)
                .GroupBy(mention => mention.Claim.Perpetrator!.Value)
                .OrderByDescending(doer => doer.Select(mention => mention.Origin).Distinct(StringComparer.Ordinal).Count())
                .ThenBy(doer => doer.Key.Value, StringComparer.Ordinal)
                .Select(doer => doer.Key)],
            Reasons = [.. reasons],
        };
    }

    /// <summary>A writer who gives the figure of the source that the same article names has it from there.</summary>
    private static List<OriginFigure> FoldWriters(List<OriginFigure> latest)
    {
        var kept = new List<OriginFigure>();
        foreach (var figure in latest)
        {
            if (figure.First.Source is null && latest.Exists(named => named.First.Source is not null
                && named.Count == figure.Count && named.Made.Any(mine => mine.Telling.Article.Key == figure.First.Telling.Article.Key)))
            {
                figure.Stand(FigureStanding.Restated);
            }
            else
            {
                kept.Add(figure);
            }
        }

        return kept;
    }

    private static VictimClass ClassOf(IEnumerable<Mention> mentions)
    {
        var told = mentions.Select(mention => mention.Claim.VictimClass).Where(status => status != VictimClass.Unknown).Distinct().ToList();
        return told.Count switch
        {
            0 => VictimClass.Unknown,
            1 => told[0],
            _ => VictimClass.Mixed,
        };
    }
}
