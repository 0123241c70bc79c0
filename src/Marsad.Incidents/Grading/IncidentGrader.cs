using System.Collections.Immutable;
using Marsad.Incidents.Reconciling;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Grading;

/// <summary>Grades how well an incident is supported, by the rule in <c>docs/tolls.md</c>: the first grade that fits holds.</summary>
internal static class IncidentGrader
{
    private const int RankOfRecorder = 70;

    public static Grade Grade(
        Incident incident, ImmutableArray<IncidentFigure> figures, SourceRanks ranks, Func<ImmutableArray<Telling>, int> countOrigins)
    {
        var claims = GradedClaims.Of(incident, ranks);
        var origins = CountOrigins(claims.Asserting, countOrigins);
        var reasons = new List<FigureReason>();
        var level = Discounted(claims, figures, reasons) ? GradeLevel.Discounted
            : Contested(claims, figures, reasons) ? GradeLevel.Contested
            : Confirmed(claims, figures, reasons) ? GradeLevel.Confirmed
            : Fair(incident, claims, origins, reasons) ? GradeLevel.Fair
            : GradeLevel.Weak;
        if (level == GradeLevel.Weak)
        {
            reasons.Add(new FigureReason("grade.one-origin", "one origin, and no recorder who names place and day", []));
        }

        return new Grade(level, origins, [.. reasons]);
    }

    /// <summary>Named sources, however many papers carry them, and the writers whose wording is not one of theirs.</summary>
    private static int CountOrigins(ImmutableArray<GradedClaim> asserting, Func<ImmutableArray<Telling>, int> countOrigins)
    {
        var named = asserting.Where(claim => claim.Source is not null).ToList();
        var (all, attributed) = (Tellings(asserting), Tellings(named));
        var sources = named.Select(claim => claim.Source!.Value.Value).Distinct(StringComparer.Ordinal).Count();
        var writers = all.IsEmpty ? 0 : countOrigins(all) - (attributed.IsEmpty ? 0 : countOrigins(attributed));
        return sources + Math.Max(0, writers);
    }

    private static ImmutableArray<Telling> Tellings(IEnumerable<GradedClaim> claims) =>
        [.. claims.Select(claim => claim.Telling).DistinctBy(telling => telling.Id, StringComparer.Ordinal).OrderBy(telling => telling.Id, StringComparer.Ordinal)];

    private static bool Discounted(GradedClaims claims, ImmutableArray<IncidentFigure> figures, List<FigureReason> reasons)
    {
        var withdrawn = figures.Length > 0 && figures.All(figure => figure.Range is null or { Best: 0 }) && claims.OnlyCasualties
            && figures.Any(figure => figure.Series.Any(entry => entry.Count.High != 0 && entry.Standing is (FigureStanding.Denied or FigureStanding.Superseded)));
        if ((claims.Asserting.IsEmpty && !claims.Denying.IsEmpty) || withdrawn)
        {
            reasons.Add(new FigureReason("grade.only-denied", "nobody stands by it: only denied or withdrawn", [.. claims.Denying.Select(claim => claim.Key)]));
            return true;
        }

        return false;
    }

    private static bool Contested(GradedClaims claims, ImmutableArray<IncidentFigure> figures, List<FigureReason> reasons)
    {
        foreach (var denial in claims.Denying.Where(denial => denial.IsParty).Take(1))
        {
            reasons.Add(new FigureReason("grade.denied", $"denied by {denial.Source}, a side of it", [denial.Key]));
        }

        foreach (var figure in figures)
        {
            AddRivals(figure, reasons);
        }

        var doers = claims.Asserting.Where(claim => claim.Doer is not null && claim.Source is not null)
            .GroupBy(claim => claim.Source!.Value)
            .Select(source => source.Select(claim => claim.Doer!.Value).ToHashSet())
            .ToList();
        if (doers.Exists(mine => doers.Exists(theirs => !mine.Overlaps(theirs))))
        {
            var named = doers.SelectMany(set => set).Select(doer => doer.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            reasons.Add(new FigureReason("grade.rival-perpetrators", "sources name different doers: " + string.Join(", ", named), []));
        }

        return reasons.Count > 0;
    }

    private static void AddRivals(IncidentFigure figure, List<FigureReason> reasons)
    {
        var standing = figure.Series.Where(entry => entry.Standing is FigureStanding.Latest && entry.Count is { Low: > 0, High: not null }).ToList();
        if (standing.MinBy(entry => entry.Count.Low) is { } least && standing.MaxBy(entry => entry.Count.Low) is { } most && most.Count.Low > 2 * least.Count.Low)
        {
            reasons.Add(new FigureReason(
                "grade.rival-figures",
                $"{CodeName.Of(figure.Harm)}, {figure.Side}: {most.Source} says {most.Count}, {least.Source} {least.Count}: more than twice as many",
                [most.ClaimKey, least.ClaimKey]));
        }
    }

    private static bool Confirmed(GradedClaims claims, ImmutableArray<IncidentFigure> figures, List<FigureReason> reasons)
    {
        if (claims.Asserting.FirstOrDefault(claim => claim.IsAdmission) is { } admission)
        {
            reasons.Add(new FigureReason("grade.admitted", $"{admission.Source} admits it against its interest", [admission.Key]));
            return true;
        }

        foreach (var figure in figures)
        {
            var told = figure.Series.Where(entry => entry.Standing == FigureStanding.Latest && claims.ByKey(entry.ClaimKey)?.Source is not null).ToList();
            var doers = told.Where(entry => claims.ByKey(entry.ClaimKey)!.SpeaksForDoers).ToList();
            var harmed = told.Where(entry => claims.ByKey(entry.ClaimKey)!.SpeaksForHarmed).ToList();
            if (doers.Count > 0 && harmed.Count > 0)
            {
                reasons.Add(new FigureReason("grade.both-sides", $"{doers[0].Source} and {harmed[0].Source}, of opposing sides, agree", [doers[0].ClaimKey, harmed[0].ClaimKey]));
                return true;
            }
        }

        return false;
    }

    private static bool Fair(Incident incident, GradedClaims claims, int origins, List<FigureReason> reasons)
    {
        if (origins >= 2)
        {
            reasons.Add(new FigureReason("grade.independent", $"{origins} independent origins", []));
            return true;
        }

        var exact = incident.Place?.Precision is PlacePrecision.Site or PlacePrecision.Town
            && incident.When?.Precision is DatePrecision.Day or DatePrecision.Days;
        if (exact && claims.Asserting.FirstOrDefault(claim => claim.Rank >= RankOfRecorder) is { } recorder)
        {
            reasons.Add(new FigureReason("grade.recorder", $"{recorder.Source} records it with place and day", [recorder.Key]));
            return true;
        }

        return false;
    }
}
