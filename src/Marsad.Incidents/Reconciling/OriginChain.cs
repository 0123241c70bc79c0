using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Reconciling;

/// <summary>Follows one origin through its articles to its newest word.</summary>
internal static class OriginChain
{
    /// <param name="figures">What the origin says, article by article, the oldest first.</param>
    /// <param name="reasons">Where choices are told.</param>
    public static OriginFigure Latest(IReadOnlyList<OriginFigure> figures, ICollection<FigureReason> reasons)
    {
        OriginFigure? latest = null;
        foreach (var day in figures.GroupBy(figure => figure.Day).OrderBy(day => day.Key ?? DateOnly.MinValue))
        {
            var newest = OfDay([.. day], reasons);
            latest = latest is null ? newest : Next(latest, newest, reasons);
        }

        return latest!;
    }

    /// <summary>Articles carry a day, no hour. Tolls rise within a day, so the highest is its last word.</summary>
    private static OriginFigure OfDay(List<OriginFigure> figures, ICollection<FigureReason> reasons)
    {
        var top = figures.MaxBy(figure => (figure.People, figure.IsVague ? 0 : 1, figure.Count.High is null ? 0 : 1))!;
        var apart = figures.Where(figure => figure.Count != top.Count).ToList();
        foreach (var other in figures.Where(other => other != top))
        {
            other.Stand(other.Count == top.Count || other.IsVague ? FigureStanding.Restated : FigureStanding.Superseded);
        }

        if (apart.Exists(figure => !figure.IsVague))
        {
            reasons.Add(new FigureReason(
                "latest.same-day", $"{top.Origin} gives several figures on one day; the highest, {top.Count}, is taken for the last", [.. apart.Prepend(top).SelectMany(figure => figure.Keys)]));
        }

        return top;
    }

    private static OriginFigure Next(OriginFigure latest, OriginFigure newer, ICollection<FigureReason> reasons)
    {
        var told = (ImmutableArray<string>)[.. latest.Keys, .. newer.Keys];
        if (newer.IsZero || latest.IsZero)
        {
            latest.Stand(latest.IsZero == newer.IsZero ? FigureStanding.Restated : FigureStanding.Superseded);
            if (newer.IsZero && !latest.IsZero)
            {
                reasons.Add(new FigureReason("latest.withdrawn", $"{newer.Origin} said {latest.Count} and now says nobody", told));
            }

            return newer;
        }

        if (newer.Count == latest.Count)
        {
            newer.Stand(FigureStanding.Restated);
            return latest with { StoodBy = newer.Day };
        }

        // An open or vague word below what was counted takes nothing back.
        if (newer.Count.High is null && newer.People <= latest.People)
        {
            newer.Stand(FigureStanding.Restated);
            return latest with { StoodBy = newer.Day };
        }

        if (newer.People < latest.People && !latest.IsVague && (newer.People * 2 < latest.People || IsNarrower(newer, latest)))
        {
            newer.Stand(FigureStanding.Part);
            reasons.Add(new FigureReason(
                "latest.partial", $"{newer.Origin} says {newer.Count} after {latest.Count}: less than half, or of a place inside; taken for a part, not a correction", told));
            return latest;
        }

        latest.Stand(FigureStanding.Superseded);
        if (newer.People < latest.People)
        {
            reasons.Add(new FigureReason("latest.fell", $"{newer.Origin} corrects {latest.Count} to {newer.Count}", told));
        }
        else if (newer.First.Claim.When is { } now && latest.First.Claim.When is { } then && now.From is not null && (now.From < then.From || now.To > then.To) && then.From is not null)
        {
            reasons.Add(new FigureReason("latest.widened", $"{newer.Origin} goes from {latest.Count} to {newer.Count}, and its days are wider or later", told));
        }

        return newer;
    }

    private static bool IsNarrower(OriginFigure newer, OriginFigure latest) =>
        latest.First.Claim.Place?.Id is { } around && newer.First.Around is { } within && within.Contains(around);
}
