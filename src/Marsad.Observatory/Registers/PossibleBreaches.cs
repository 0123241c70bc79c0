using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Observatory.Registers;

/// <summary>Incidents inside a truce's area, days and parties. They are offered as possible breaches and never declared ones.</summary>
internal sealed class PossibleBreaches(Engine engine, ImmutableArray<ReconciledIncident> incidents)
{
    private const int DaysWithoutEnd = 30;

    /// <summary>Ids of those incidents, by day; none where area, day or parties of the truce are not known.</summary>
    public ImmutableArray<string> Of(TruceRow row, Agreement? agreement)
    {
        var from = row.InForce.Where(day => day.Precision == DatePrecision.Day).Select(day => day.From).FirstOrDefault() ?? agreement?.InForce ?? agreement?.Signed;
        var areas = row.Areas.Select(place => place.Id).OfType<string>().Concat(agreement?.Areas ?? []).ToHashSet(StringComparer.Ordinal);
        var bound = row.Parties.Concat(row.Guarantors).Concat(agreement?.Parties ?? []).Concat(agreement?.Guarantors ?? []).ToHashSet();
        var free = row.Exclusions.Where(exclusion => exclusion.Disputed.IsEmpty).Select(exclusion => exclusion.Actor).Concat(agreement?.Excluded ?? []).ToHashSet();
        if (from is not { } first || areas.Count == 0 || bound.Count == 0)
        {
            return [];
        }

        var last = row.Until.Select(day => day.To ?? day.From).LastOrDefault() ?? agreement?.Ends ?? LastWord(row, first);
        return
        [
            .. incidents.Where(one => IsWithin(one.Incident, first, last) && IsThere(one.Incident, areas) && IsBetween(one.Incident, bound, free))
                .OrderBy(one => one.Incident.When!.From).ThenBy(one => one.Incident.Id, StringComparer.Ordinal)
                .Select(one => one.Incident.Id),
        ];
    }

    /// <summary>Where nobody tells an end, it is looked at for a month behind its beginning or the last word on it.</summary>
    private static DateOnly LastWord(TruceRow row, DateOnly first)
    {
        var told = row.Statements.Max(one => one.Article.Published);
        return (told is { } day && day > first ? day : first).AddDays(DaysWithoutEnd);
    }

    private static bool IsWithin(Incident incident, DateOnly first, DateOnly last) =>
        incident is { IsWhenAssumed: false, When.From: { } from } && from >= first && from <= last;

    private bool IsThere(Incident incident, HashSet<string> areas) =>
        incident.Place?.Id is { } place && (areas.Contains(place) || engine.Containers(place).Any(areas.Contains));

    private static bool IsBetween(Incident incident, HashSet<ActorKey> bound, HashSet<ActorKey> free) =>
        incident.Initiators.Any(side => bound.Contains(side) && !free.Contains(side))
        && (incident.Targets.IsEmpty || incident.Targets.Any(side => bound.Contains(side) || side == ActorKey.Civilians))
        && !incident.Targets.Any(free.Contains);
}
