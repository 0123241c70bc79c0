using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Comparing;

/// <summary>Counts of a comparison by calendar month.</summary>
internal static class GedMonths
{
    public static ImmutableArray<GedMonth> Of(IEnumerable<GedMatch> matches, IEnumerable<GedOurs> onlyOurs, IEnumerable<GedEvent> onlyTheirs)
    {
        var counted = matches.Select(Count)
            .Concat(onlyOurs.Select(ours => Empty(ours.From) with { OnlyOurs = 1, OurDead = ours.Killed.Best }))
            .Concat(onlyTheirs.Select(row => Empty(row.From) with { OnlyTheirs = 1, TheirDead = row.Deaths.Best }));
        return [.. counted.GroupBy(month => month.Month).OrderBy(month => month.Key).Select(month => month.Aggregate((sum, next) => sum.Plus(next)))];
    }

    private static GedMonth Count(GedMatch match) => Empty(match.Events[0].From) with
    {
        Matched = 1,
        Inside = match.Verdict == GedVerdict.Inside ? 1 : 0,
        Below = match.Verdict == GedVerdict.Below ? 1 : 0,
        Above = match.Verdict == GedVerdict.Above ? 1 : 0,
        OurDead = match.Ours.Best,
        TheirDead = match.Theirs.Best,
    };

    private static GedMonth Empty(DateOnly day) => new(new DateOnly(day.Year, day.Month, 1), 0, 0, 0, 0, 0, 0, 0, 0);
}
