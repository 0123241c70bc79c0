using Marsad.Model.Incidents;

namespace Marsad.Incidents.Reconciling;

/// <summary>Sets low, best and high from the latest figure of each origin, and says why.</summary>
internal sealed class FigureSetter(ReconcilingPolicy policy)
{
    private const int LostByDay = 5;
    private const int MostLost = 30;
    private const int WonByVoice = 5;
    private const int MostWon = 20;
    private const int LostByOpen = 10;

    /// <param name="latest">The latest figure of each origin, zeros too.</param>
    /// <param name="denials">Denials by anyone.</param>
    /// <param name="reasons">Where the reasons go.</param>
    /// <returns>Null where nobody says that anyone was harmed, and nobody that nobody was.</returns>
    public FigureRange? Set(IReadOnlyList<OriginFigure> latest, IReadOnlyList<Mention> denials, ICollection<FigureReason> reasons)
    {
        var told = latest.Where(figure => !figure.IsZero).ToList();
        if (told.Count == 0)
        {
            if (latest.Count == 0)
            {
                reasons.Add(new FigureReason("gap.nothing", "nothing told of it can be counted: only denials, fears, plans or parts", []));
                return null;
            }

            reasons.Add(new FigureReason("zero.only", "all who speak of it now say nobody", [.. latest.SelectMany(figure => figure.Keys)]));
            return FigureRange.Nobody;
        }

        var numbers = told.Where(figure => !figure.IsVague).ToList();
        if (numbers.Count == 0)
        {
            reasons.Add(new FigureReason("gap.vague", "nobody gives a number; the floor of the words is used", [.. told.SelectMany(figure => figure.Keys)]));
            numbers = told;
        }
        else if (numbers.Count < told.Count)
        {
            reasons.Add(new FigureReason("vague.aside", "words without a number lower nothing that others count", [.. told.Except(numbers).SelectMany(figure => figure.Keys)]));
        }

        var best = Best(numbers, reasons);
        var low = Low(numbers, best, latest.Where(figure => figure.IsZero), denials, reasons);
        var high = High(told, best, reasons);
        return new FigureRange(low, best, high);
    }

    private long Best(List<OriginFigure> numbers, ICollection<FigureReason> reasons) => policy.Best switch
    {
        BestRule.Lowest => Told("best.lowest", "best: the lowest latest figure", numbers.MinBy(figure => (figure.People, figure.Origin), Order)!, reasons),
        BestRule.HighestIndependent => Told("best.highest-independent", "best: the highest latest figure of a source that is no side", Apart(numbers).MaxBy(figure => (figure.People, figure.Origin), Order)!, reasons),
        _ => BestPlaced(numbers, reasons),
    };

    private static long BestPlaced(List<OriginFigure> numbers, ICollection<FigureReason> reasons)
    {
        var newest = numbers.Max(figure => figure.StoodBy);
        var placed = numbers
            .Select(figure => (Figure: figure, Standing: figure.Rank - Staleness(figure, newest) + Support(figure, numbers) - Doubt(figure, numbers)))
            .OrderByDescending(pair => pair.Standing)
            .ThenByDescending(pair => pair.Figure.StoodBy ?? DateOnly.MinValue)
            .ThenByDescending(pair => numbers.Count(other => other.People == pair.Figure.People))
            .ThenBy(pair => pair.Figure.People)
            .ThenBy(pair => pair.Figure.Origin, StringComparer.Ordinal)
            .ToList();
        var (best, standing) = placed[0];
        var ties = placed.Where(pair => pair.Standing == standing && pair.Figure.StoodBy == best.StoodBy && pair.Figure.People != best.People).ToList();
        if (ties.Count > 0)
        {
            reasons.Add(new FigureReason(
                "best.tie", $"{string.Join(", ", ties.Select(tie => $"{tie.Figure.Origin} ({tie.Figure.Count})"))} stand as high; the figure that more give, then the lower, is taken", [.. ties.SelectMany(tie => tie.Figure.Keys)]));
        }

        return Told("best.placed", $"best: the best-placed source (rank {best.Rank}, {standing} with its age and the voices for it)", best, reasons);
    }

    /// <summary>A figure loses five points for each day that it is older than the newest one, thirty at most, and where its day is not known.</summary>
    private static int Staleness(OriginFigure figure, DateOnly? newest) =>
        newest is not { } last ? 0
        : figure.StoodBy is { } day ? Math.Min(MostLost, LostByDay * (last.DayNumber - day.DayNumber))
        : MostLost;

    /// <summary>A number that others give too gains five points for each, twenty at most.</summary>
    private static int Support(OriginFigure figure, List<OriginFigure> numbers) =>
        Math.Min(MostWon, WonByVoice * (numbers.Count(other => other.People == figure.People) - 1));

    /// <summary>"More than twenty", and one person of whom nobody else tells, leave room for others.</summary>
    private static int Doubt(OriginFigure figure, List<OriginFigure> numbers) =>
        figure.Count.High is null || (figure.People == 1 && numbers.Count(other => other.People == 1) == 1) ? LostByOpen : 0;

    private static long Low(
        List<OriginFigure> numbers, long best, IEnumerable<OriginFigure> zeros, IReadOnlyList<Mention> denials, ICollection<FigureReason> reasons)
    {
        // Only who is no side, and asserts nothing of it, denies independently; a side that denies is a rival, and no more.
        var asserting = numbers.Select(figure => figure.Origin).ToHashSet(StringComparer.Ordinal);
        var deniers = zeros.Select(zero => zero.First).Concat(denials).ToList();
        var independent = deniers.Where(denial => !denial.IsParty && denial.Source is not null && !asserting.Contains(denial.Origin)).ToList();
        if (deniers.Count > independent.Count)
        {
            reasons.Add(new FigureReason("denial.rival", "denied by a side or by its own source: kept beside, sets nothing", [.. deniers.Except(independent).Select(denial => denial.Key)]));
        }

        if (independent.Count > 0)
        {
            reasons.Add(new FigureReason("low.denied", $"low: 0, as {independent[0].Origin}, who is no side, says it did not happen", [.. independent.Select(denial => denial.Key)]));
            return 0;
        }

        var floors = numbers.Where(figure => figure.Count.Low is not null).ToList();
        if (floors.Count == 0)
        {
            reasons.Add(new FigureReason("gap.ceiling-only", "only ceilings are told: low is 0, best the lowest ceiling chosen", [.. numbers.SelectMany(figure => figure.Keys)]));
            return 0;
        }

        return Math.Min(best, Told("low.lowest", "low: the lowest latest figure", floors.MinBy(figure => (figure.People, figure.Origin), Order)!, reasons));
    }

    private long? High(List<OriginFigure> told, long best, ICollection<FigureReason> reasons)
    {
        var asked = policy.High == HighRule.HighestIndependent ? Apart(told) : told;
        var closed = asked.Where(figure => figure.Count.High is not null).MaxBy(figure => (figure.Count.High!.Value, figure.Origin), Order);
        var open = asked.Where(figure => figure.Count.High is null).MaxBy(figure => (figure.People, figure.Origin), Order);
        if (open is not null && (closed is null || open.People > closed.Count.High))
        {
            reasons.Add(new FigureReason("high.open", $"high: none, as {open.Origin} says {open.Count} and nobody sets a ceiling above that", open.Keys));
            return null;
        }

        reasons.Add(new FigureReason("high.highest", $"high: the highest latest figure: {closed!.Origin}, {closed.Count}", closed.Keys));
        return Math.Max(best, closed.Count.High!.Value);
    }

    private static List<OriginFigure> Apart(List<OriginFigure> figures)
    {
        var apart = figures.Where(figure => !figure.IsParty).ToList();
        return apart.Count == 0 ? figures : apart;
    }

    private static long Told(string code, string rule, OriginFigure figure, ICollection<FigureReason> reasons)
    {
        reasons.Add(new FigureReason(code, $"{rule}: {figure.Origin}, {figure.Count}", figure.Keys));
        return figure.People;
    }

    private static readonly IComparer<(long People, string Origin)> Order = Comparer<(long People, string Origin)>.Create((left, right) =>
        left.People != right.People ? left.People.CompareTo(right.People) : string.CompareOrdinal(left.Origin, right.Origin));
}
