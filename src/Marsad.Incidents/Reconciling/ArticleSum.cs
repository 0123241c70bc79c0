using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Reconciling;

/// <summary>Works out what one origin says in one article about one side, from totals, parts, individuals and repeats.</summary>
/// <remarks>
/// What is certain is added: single persons, and people harmed at places apart. In doubt the larger figure is taken to
/// contain the smaller.
/// </remarks>
internal static class ArticleSum
{
    // Two persons of one sentence stand so many characters apart at most.
    private const int Breath = 80;

    /// <param name="mentions">All that the origin says of the side in the article, in the order of the text.</param>
    /// <param name="series">All that anyone says of the side.</param>
    /// <param name="reasons">Where contradictions are told.</param>
    public static OriginFigure? Of(IReadOnlyList<Mention> mentions, IReadOnlySet<Mention> series, ICollection<FigureReason> reasons)
    {
        var counted = mentions.Where(mention => mention.Counts).ToList();
        if (counted.Count == 0)
        {
            return mentions.FirstOrDefault(mention => mention.IsZero) is { } zero ? new OriginFigure(zero.Origin, zero.Count, [zero]) { StoodBy = zero.Day } : null;
        }

        foreach (var part in counted.Where(mention => mention.Whole is not null && (series.Contains(mention.Whole) || IsOfMore(mention, series))))
        {
            part.Standing = FigureStanding.Part;
            if (series.Contains(part.Whole!) && part.People > part.Whole!.People && part.Whole.Count.High is not null)
            {
                reasons.Add(new FigureReason("part.exceeds", $"a part of {part.Count} is more than its whole of {part.Whole.Count}; the whole is kept", [part.Whole.Key, part.Key]));
            }
        }

        var roots = counted.Where(mention => mention.Standing != FigureStanding.Part).ToList();
        return roots.Count == 0 ? null : Remaining(BySite(roots, reasons), counted);
    }

    /// <summary>"Three children" among people of another name, beside a larger number of the side itself.</summary>
    private static bool IsOfMore(Mention part, IReadOnlySet<Mention> series) =>
        series.Any(mention => mention is { Counts: true, Whole: null } && mention.People > part.People);

    private static OriginFigure BySite(List<Mention> roots, ICollection<FigureReason> reasons)
    {
        var known = roots.Where(root => root.Around is not null).ToList();
        var wide = known.Where(root => known.Any(other => other.Around!.Value.Contains(root.Claim.Place!.Id!))).ToHashSet();
        var sites = known.Where(root => !wide.Contains(root)).GroupBy(root => root.Claim.Place!.Id, StringComparer.Ordinal).Select(site => site.ToList()).ToList();
        if (sites.Count < 2)
        {
            return Largest(roots, reasons);
        }

        var parts = sites.Select(site => Largest(site, reasons)).ToList();
        var sum = Add(parts);
        var totals = roots.Where(root => root.Around is null || wide.Contains(root)).ToList();
        if (totals.Count == 0)
        {
            return sum;
        }

        var total = Largest(totals, reasons);
        var keys = sum.Keys;
        if (total.People >= sum.People)
        {
            sum.Stand(FigureStanding.Part);
            return total with { Remainder = new FigureRemainder(total.First.Key, keys, total.People - sum.People) };
        }

        total.Stand(FigureStanding.Part);
        if (total.People <= parts.Max(part => part.People))
        {
            return sum;
        }

        reasons.Add(new FigureReason(
            "remainder.negative", $"the parts come to {sum.Count}, more than the total of {total.Count} told beside them; the parts are counted", [.. total.Keys, .. keys]));
        return sum with { Remainder = new FigureRemainder(total.First.Key, keys, total.People - sum.People) };
    }

    /// <summary>Single persons are counted as such; else the largest figure contains the others.</summary>
    private static OriginFigure Largest(List<Mention> pool, ICollection<FigureReason> reasons)
    {
        if (pool.Count > 1 && pool.All(mention => mention.IsIndividual))
        {
            return Persons(pool, reasons);
        }

        var largest = pool.MaxBy(mention => (mention.People, mention.IsVague ? 0 : 1, mention.Count.High is null ? 0 : 1, mention.Rank))!;
        foreach (var other in pool.Where(other => other != largest))
        {
            other.Standing = other.Count == largest.Count || other.IsVague ? FigureStanding.Restated : FigureStanding.Part;
        }

        return Single(largest);
    }

    /// <summary>Single persons of one breath are added; one told farther on is one of them, told again.</summary>
    private static OriginFigure Persons(List<Mention> pool, ICollection<FigureReason> reasons)
    {
        var ordered = pool.OrderBy(mention => mention.Claim.Evidence.Span).ToList();
        var runs = new List<List<Mention>>();
        foreach (var person in ordered)
        {
            if (runs.Count > 0 && person.Claim.Evidence.Span.Start - runs[^1][^1].Claim.Evidence.Span.End <= Breath)
            {
                runs[^1].Add(person);
            }
            else
            {
                runs.Add([person]);
            }
        }

        var longest = runs.MaxBy(run => run.Count)!;
        var again = ordered.Except(longest).ToList();
        if (again.Count > 0)
        {
            again.ForEach(person => person.Standing = FigureStanding.Restated);
            reasons.Add(new FigureReason("person.again", "single persons told far apart in one article are taken for the same", [.. ordered.Select(person => person.Key)]));
        }

        return longest.Count == 1 ? Single(longest[0]) : Add([.. longest.Select(Single)]);
    }

    private static OriginFigure Single(Mention mention) => new(mention.Origin, mention.Count, [mention]) { StoodBy = mention.Day };

    private static OriginFigure Add(List<OriginFigure> figures)
    {
        var made = figures.SelectMany(figure => figure.Made).ToImmutableArray();
        foreach (var mention in made)
        {
            mention.Standing = FigureStanding.Summed;
        }

        return new OriginFigure(
            figures[0].Origin,
            new CountRange(figures.Sum(figure => figure.Count.Low ?? 0), figures.All(figure => figure.Count.High is not null) ? figures.Sum(figure => figure.Count.High) : null),
            made)
        { StoodBy = made[0].Day };
    }

    /// <summary>A total whose told parts lie at places apart leaves a remainder.</summary>
    private static OriginFigure Remaining(OriginFigure figure, List<Mention> counted)
    {
        if (figure.Remainder is not null || figure.Made.Length != 1)
        {
            return figure;
        }

        var parts = counted.Where(mention => mention.Whole == figure.First && mention.Claim.Place?.Id is { } id && id != figure.First.Claim.Place?.Id)
            .GroupBy(mention => mention.Claim.Place!.Id, StringComparer.Ordinal)
            .Select(site => site.MaxBy(mention => mention.People)!)
            .ToList();
        return parts.Count == 0
            ? figure
            : figure with { Remainder = new FigureRemainder(figure.First.Key, [.. parts.Select(part => part.Key)], figure.People - parts.Sum(part => part.People)) };
    }
}
