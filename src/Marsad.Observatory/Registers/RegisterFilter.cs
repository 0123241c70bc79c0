using System.Collections.Immutable;
using Marsad.Model.Registers;

namespace Marsad.Observatory.Registers;

/// <summary>Chooses the rows that a query asks for.</summary>
internal sealed class RegisterFilter(RegisterQuery query, Engine engine)
{
    private readonly HashSet<string> _places = query.Places.SelectMany(place => engine.PlacesNamed(place)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Those of the rows, in their order; what is due soonest first where days are asked for.</summary>
    public ImmutableArray<RegisterHead> Of(IEnumerable<RegisterHead> rows, DateOnly? today)
    {
        var asked = rows.Where(IsAsked);
        if (query.Within is not { } days || today is not { } on)
        {
            return [.. asked];
        }

        return [.. asked.Where(row => DueOf(row) is { } due && due >= on && due <= on.AddDays(days)).OrderBy(DueOf).ThenBy(row => row.Id, StringComparer.Ordinal)];
    }

    private static DateOnly? DueOf(RegisterHead row) => row.Register is RegisterName.Mandates or RegisterName.Truces ? row.To : row.From;

    private bool IsAsked(RegisterHead row) =>
        (query.Id is null || row.Id == query.Id)
        && (query.Actors.IsEmpty || query.Actors.Any(row.Actors.Contains))
        && (_places.Count == 0 || IsThere(row))
        && (query.From is not { } from || (row.To ?? row.From) is { } last && last >= from)
        && (query.To is not { } to || (row.From ?? row.To) is { } first && first <= to);

    private bool IsThere(RegisterHead row) =>
        row.Place is { } place && (_places.Contains(place.Id ?? place.Name) || (place.Id is { } id && engine.Containers(id).Any(_places.Contains)));
}
