using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Observatory.Linking;
using Marsad.Store;
using Marsad.Store.Incidents;

namespace Marsad.Observatory.Searching;

/// <summary>Finds incidents of a record that was brought up to date. Links nothing. Thread-safe.</summary>
/// <remarks>Keeps what lists show of every incident in memory, and reads it anew once anything of the record has changed.</remarks>
/// <param name="book">The incidents of the record.</param>
/// <param name="placesNamed">Ids of the places of a name, or of an id; the name itself where no gazetteer has it.</param>
public sealed class IncidentSearch(IncidentBook book, Func<string, ImmutableArray<string>> placesNamed)
{
    private readonly Lock _turn = new();
    private ImmutableArray<FoundIncident> _all;
    private long _mark;

    /// <summary>Reads what lists show, so that the first answer need not wait for it.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public void Prepare() => All();

    /// <summary>A page of the incidents that are all that is asked for.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IncidentList Find(IncidentQuery query)
    {
        var places = query.Places.SelectMany(place => placesNamed(place)).ToHashSet(StringComparer.Ordinal);
        var (page, size) = (Math.Max(1, query.Page), Math.Clamp(query.Size, 1, IncidentQuery.LargestSize));
        var found = All().Where(incident => IsAsked(incident.Reconciled, query, places)).ToList();
        var skipped = (int)Math.Min((page - 1L) * size, found.Count);
        return new IncidentList(found.Count, page, size, [.. found.Skip(skipped).Take(size)]);
    }

    /// <summary>The incident with exactly that id, or null.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ReconciledIncident? Get(string id) =>
        book.Find(id) is { } found && found.Incident.Id == id ? found : null;

    private ImmutableArray<FoundIncident> All()
    {
        lock (_turn)
        {
            var mark = book.ChangeMark();
            if (_all.IsDefault || mark != _mark)
            {
                (_all, _mark) = ([.. book.List(new IncidentSelection()).Select(Slim).OrderByDescending(DayOf)], mark);
            }

            return _all;
        }
    }

    // The sort is stable: those of one day stay by id, those without a day come last.
    private static DateOnly? DayOf(FoundIncident found) => found.Reconciled.Incident.When is { } when ? when.From ?? when.To : null;

    private static FoundIncident Slim(ReconciledIncident reconciled) => new(
        reconciled with
        {
            Incident = reconciled.Incident with { Tellings = [], Links = [] },
            Figures = [.. reconciled.Figures.Select(figure => figure with { Series = [], Remainders = [], Reasons = [] })],
            Checks = [],
            Grade = reconciled.Grade with { Reasons = [] },
        },
        reconciled.Incident.Tellings.Select(telling => telling.Article.Key).Distinct(StringComparer.Ordinal).Count());

    private static bool IsAsked(ReconciledIncident incident, IncidentQuery query, HashSet<string> places) =>
        (query.From is not { } from || incident.Incident.When?.To >= from)
        && (query.To is not { } to || incident.Incident.When?.From <= to)
        && (query.Grades.IsEmpty || query.Grades.Contains(incident.Grade.Level))
        && (query.Harms.IsEmpty || incident.Figures.Any(figure => query.Harms.Contains(figure.Harm)))
        && (query.Sides.IsEmpty || SidesOf(incident).Any(query.Sides.Contains))
        && (query.Places.IsEmpty || IsIn(incident.Incident, places));

    private static IEnumerable<ActorKey> SidesOf(ReconciledIncident incident) => incident.Incident.Initiators
        .Concat(incident.Incident.Targets)
        .Concat(incident.Figures.SelectMany(figure => figure.AlsoToldAs.Add(figure.Side).AddRange(figure.Perpetrators)));

    private static bool IsIn(Incident incident, HashSet<string> places) =>
        (incident.Place is { } place && (places.Contains(place.Name) || (place.Id is { } id && places.Contains(id))))
        || incident.Within.Any(places.Contains);
}
