using System.Collections.Frozen;
using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Incidents.Comparing;

/// <summary>Which of our actors UCDP's names of sides stand for.</summary>
/// <param name="actors">By UCDP's name: the actor, then those that fight in its name or whose deeds UCDP counts as its own.</param>
/// <param name="countries">By UCDP's name of a country, its two-letter code (ISO 3166).</param>
public sealed class GedSides(
    IEnumerable<KeyValuePair<string, ImmutableArray<ActorKey>>> actors, IEnumerable<KeyValuePair<string, string>> countries)
{
    private readonly FrozenDictionary<string, ImmutableArray<ActorKey>> _actors = actors.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    private readonly FrozenDictionary<string, string> _countries = countries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Our actors for a side; none where it is unknown. A side of several groups, parted by commas, stands for all of them.</summary>
    public ImmutableArray<ActorKey> Of(string side) =>
        _actors.TryGetValue(side, out var known) ? known
        : [.. side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(group => _actors.TryGetValue(group, out var one) ? one : [])
            .Distinct()];

    /// <summary>Code of a country, or null where it is unknown.</summary>
    public string? Country(string name) => _countries.GetValueOrDefault(name);
}
