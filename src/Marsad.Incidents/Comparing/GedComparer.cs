using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Comparing;

/// <summary>Sets the incidents of a record beside rows of UCDP GED.</summary>
/// <remarks>
/// Neither side is a truth. A row is only missing from the record where the record looks at all: on days on which it tells of somebody
/// killed in that country. An incident is only missing from the rows within the days and countries of the file.
/// </remarks>
/// <param name="sides">What UCDP's names of sides and countries stand for.</param>
public sealed class GedComparer(GedSides sides)
{
    // An incident told to no more than a month meets rows everywhere, and a match would say nothing.
    private const int MostDays = 14;

    // Days told as a stretch do not say that the record looks at each of them.
    private const int MostDaysCovered = 3;

    // Far enough that nothing real matches, near enough that the war is the same.
    private static readonly int[] Moves = [-56, -42, -28, 28, 42, 56];

    private readonly GedFitter _fitter = new(sides);

    /// <summary>Compares.</summary>
    /// <param name="incidents">The incidents of the record.</param>
    /// <param name="rows">The rows of the file.</param>
    /// <param name="from">First day to compare; null for the file's.</param>
    /// <param name="to">Last day to compare; null for the file's.</param>
    public GedComparison Compare(IEnumerable<ReconciledIncident> incidents, IReadOnlyCollection<GedEvent> rows, DateOnly? from, DateOnly? to)
    {
        var days = Days(rows, from, to);
        var countries = rows.Select(row => sides.Country(row.Country)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var deadly = incidents.Select(incident => (Incident: incident, Killed: KilledTotal.Of(incident))).Where(pair => pair.Killed is not null).ToList();
        var comparable = deadly.Where(pair => IsComparable(pair.Incident.Incident)).Select(pair => Ours(pair.Incident, pair.Killed!.Value)).ToList();
        var ours = comparable
            .Where(incident => countries.Contains(incident.Incident.Incident.Place!.Country!) && days is { } asked && incident.To >= asked.From && incident.From <= asked.To)
            .ToList();
        var covered = Covered(ours, days);
        var reached = rows.Where(row => days is { } asked && row.To >= asked.From && row.From <= asked.To).ToList();
        var matches = GedMatcher.Match(Fits(ours, reached));
        var matchedIncidents = matches.SelectMany(match => match.Incidents).Select(match => match.Incident.Incident.Id).ToHashSet(StringComparer.Ordinal);
        var matchedRows = matches.SelectMany(match => match.Events).Select(row => row.Id).ToHashSet();
        var onlyOurs = ours.Where(incident => !matchedIncidents.Contains(incident.Incident.Incident.Id))
            .OrderBy(incident => incident.From).ThenBy(incident => incident.Incident.Incident.Id, StringComparer.Ordinal);
        var onlyTheirs = reached.Where(row => !matchedRows.Contains(row.Id) && IsCovered(row, covered)).OrderBy(row => row.From).ThenBy(row => row.Id).ToImmutableArray();
        var window = new GedWindow
        {
            Countries = [.. covered.Select(day => day.Country).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            From = days?.From,
            To = days?.To,
            CoveredDays = covered.Select(day => day.Day).Distinct().Count(),
            Rows = rows.Count,
            RowsOutside = rows.Count - matchedRows.Count - onlyTheirs.Length,
            Incidents = deadly.Count,
            IncidentsOutside = comparable.Count - ours.Count,
            IncidentsVague = deadly.Count - comparable.Count,
        };
        return new GedComparison(window, matches, [.. onlyOurs], onlyTheirs, GedMonths.Of(matches, onlyOurs, onlyTheirs), ByChance(ours, rows));
    }

    private static (DateOnly From, DateOnly To)? Days(IReadOnlyCollection<GedEvent> rows, DateOnly? from, DateOnly? to)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        var (first, last) = (rows.Min(row => row.From), rows.Max(row => row.To));
        first = from is { } asked && asked > first ? asked : first;
        last = to is { } end && end < last ? end : last;
        return first <= last ? (first, last) : null;
    }

    private static bool IsComparable(Incident incident) =>
        incident is { When: { From: { } from, To: { } to }, Place: { Country: not null, Latitude: not null, Longitude: not null } place }
        && place.Precision is not (PlacePrecision.Unresolved or PlacePrecision.Country)
        && to.DayNumber - from.DayNumber < MostDays;

    private static GedOurs Ours(ReconciledIncident incident, FigureRange killed) =>
        new(incident, incident.Incident.When!.From!.Value, incident.Incident.When.To!.Value, killed);

    private static HashSet<(string Country, int Day)> Covered(List<GedOurs> ours, (DateOnly From, DateOnly To)? days) =>
    [
        .. ours.Where(incident => incident.To.DayNumber - incident.From.DayNumber < MostDaysCovered)
            .SelectMany(incident => Enumerable.Range(incident.From.DayNumber, incident.To.DayNumber - incident.From.DayNumber + 1)
                .Where(day => days is { } asked && day >= asked.From.DayNumber && day <= asked.To.DayNumber)
                .Select(day => (incident.Incident.Incident.Place!.Country!, day))),
    ];

    /// <summary>True where every day of a row is covered: one that is dated to a month may lie on any other day of it.</summary>
    private bool IsCovered(GedEvent row, HashSet<(string Country, int Day)> covered) =>
        sides.Country(row.Country) is { } country
        && Enumerable.Range(row.From.DayNumber, row.To.DayNumber - row.From.DayNumber + 1).All(day => covered.Contains((country, day)));

    private double ByChance(List<GedOurs> ours, IReadOnlyCollection<GedEvent> rows) => Moves.Average(days =>
    {
        var moved = rows.Select(row => row with { From = row.From.AddDays(days), To = row.To.AddDays(days) }).ToList();
        return GedMatcher.Match(Fits(ours, moved)).Sum(match => match.Incidents.Length);
    });

    private IEnumerable<GedFit> Fits(List<GedOurs> ours, List<GedEvent> rows)
    {
        // Rows by their first day: an incident looks only at those that can reach its days.
        var ordered = rows.OrderBy(row => row.From).ThenBy(row => row.Id).ToList();
        var longest = rows.Count == 0 ? 0 : rows.Max(row => row.To.DayNumber - row.From.DayNumber);
        var firsts = ordered.ConvertAll(row => row.From.DayNumber);
        foreach (var incident in ours)
        {
            var at = firsts.BinarySearch(incident.From.DayNumber - longest - GedFitter.DaysOfGrace - 1);
            for (at = at < 0 ? ~at : at; at < ordered.Count && firsts[at] <= incident.To.DayNumber + GedFitter.DaysOfGrace; at++)
            {
                if (sides.Country(ordered[at].Country) is { } country && country == incident.Incident.Incident.Place!.Country
                    && _fitter.Fit(incident, ordered[at]) is { } fit)
                {
                    yield return fit;
                }
            }
        }
    }
}
