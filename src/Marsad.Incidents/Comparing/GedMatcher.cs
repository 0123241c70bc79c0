using System.Collections.Immutable;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Comparing;

/// <summary>Brings incidents and rows together, the best fit first; the same ones come to the same matches, in whatever order they come.</summary>
internal static class GedMatcher
{
    /// <summary>The matches of these fits.</summary>
    /// <remarks>
    /// First each incident gets one row at most and each row one incident. Then a row that is left joins an incident, or an incident a row,
    /// where both fit and the sum does not outgrow the other's figure: a clash that UCDP cuts into three rows, a row that holds several attacks.
    /// </remarks>
    public static ImmutableArray<GedMatch> Match(IEnumerable<GedFit> fits)
    {
        var ordered = fits
            .OrderByDescending(fit => fit.Score)
            .ThenBy(Gap)
            .ThenBy(fit => fit.Kilometres)
            .ThenBy(fit => fit.Ours.Incident.Incident.Id, StringComparer.Ordinal)
            .ThenBy(fit => fit.Theirs.Id)
            .ToList();
        var (byIncident, byRow) = (new Dictionary<string, Group>(StringComparer.Ordinal), new Dictionary<long, Group>());
        var groups = new List<Group>();
        foreach (var fit in ordered)
        {
            if (fit.Score >= GedFitter.Least && !byIncident.ContainsKey(Id(fit)) && !byRow.ContainsKey(fit.Theirs.Id))
            {
                var group = new Group(fit);
                groups.Add(group);
                byIncident.Add(Id(fit), group);
                byRow.Add(fit.Theirs.Id, group);
            }
        }

        foreach (var fit in ordered.Where(fit => fit.WithoutFigures >= GedFitter.Least))
        {
            var (own, other) = (byIncident.GetValueOrDefault(Id(fit)), byRow.GetValueOrDefault(fit.Theirs.Id));
            if (other is null && own?.TryAdd(fit.Theirs) == true)
            {
                byRow.Add(fit.Theirs.Id, own);
            }
            else if (own is null && other?.TryAdd(fit.Ours) == true)
            {
                byIncident.Add(Id(fit), other);
            }
        }

        return [.. groups.Select(group => group.ToMatch()).OrderBy(match => match.Events[0].From).ThenBy(match => match.Events[0].Id)];
    }

    private static string Id(GedFit fit) => fit.Ours.Incident.Incident.Id;

    private static long Gap(GedFit fit) => Math.Abs(fit.Ours.Killed.Best - fit.Theirs.Deaths.Best);

    /// <summary>A match that may still grow, on one of its two sides.</summary>
    private sealed class Group(GedFit first)
    {
        private readonly List<GedOurs> _ours = [first.Ours];
        private readonly List<GedEvent> _theirs = [first.Theirs];

        private FigureRange Ours => _ours.Select(ours => ours.Killed).Aggregate((sum, next) => sum + next);

        private FigureRange Theirs => _theirs.Select(theirs => theirs.Deaths).Aggregate((sum, next) => sum + next);

        public bool TryAdd(GedEvent row)
        {
            var hasRoom = _ours.Count == 1 && row.Deaths.Best > 0 && Theirs.Best + row.Deaths.Best <= Ours.Best;
            if (hasRoom)
            {
                _theirs.Add(row);
            }

            return hasRoom;
        }

        public bool TryAdd(GedOurs incident)
        {
            var hasRoom = _theirs.Count == 1 && incident.Killed.Best > 0 && Ours.Best + incident.Killed.Best <= Theirs.Best;
            if (hasRoom)
            {
                _ours.Add(incident);
            }

            return hasRoom;
        }

        public GedMatch ToMatch() => new([.. _ours], [.. _theirs], Ours, Theirs, first.Score, first.Reasons);
    }
}
