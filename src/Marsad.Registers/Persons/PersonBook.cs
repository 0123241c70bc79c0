using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Registers.Persons;

/// <summary>The register of persons: who is who, what they said, whom they met.</summary>
/// <param name="names">Names of the listed persons by id.</param>
/// <param name="fold">Folds a name, so that spellings of one unlisted person come together.</param>
public sealed class PersonBook(IReadOnlyDictionary<string, string> names, Func<string, string> fold)
{
    /// <summary>The rows: who is told of most often first.</summary>
    public ImmutableArray<PersonRow> Make(IEnumerable<ClaimInArticle> claims)
    {
        var mentions = RegisterDays.InOrderTold(claims).SelectMany(told => Of(told.Claim).Select(one => (Told: told, one.Person, one.Part))).ToList();
        return
        [
            .. mentions.GroupBy(mention => mention.Person.Id ?? "name:" + fold(mention.Person.Name), StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Row(group.First().Person.Id, [.. group])),
        ];
    }

    private static IEnumerable<(PersonRef Person, Part Part)> Of(Claim claim)
    {
        if (claim.Source?.Person is { } speaker)
        {
            yield return (speaker, Part.Said);
        }

        if (claim is RegisterClaim { Register: Register.Person, Person: { } person })
        {
            yield return (person, Part.Role);
        }

        if (claim is DiplomacyClaim { Type: DiplomacyType.Meeting or DiplomacyType.Agreement } act)
        {
            foreach (var one in act.Persons)
            {
                yield return (one, Part.Met);
            }
        }
    }

    private PersonRow Row(string? id, List<(ClaimInArticle Told, PersonRef Person, Part Part)> mentions)
    {
        var spellings = mentions.Select(mention => mention.Person.Name).CountBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).ToImmutableArray();
        return new PersonRow
        {
            Id = id ?? spellings[0],
            Name = id is not null && names.TryGetValue(id, out var name) ? name : spellings[0],
            Spellings = spellings,
            Actors = [.. mentions.Select(mention => mention.Person.Actor).OfType<ActorKey>().Distinct()],
            Roles = In(Part.Role),
            Said = In(Part.Said),
            Met = In(Part.Met),
        };

        ImmutableArray<ClaimInArticle> In(Part part) => [.. mentions.Where(mention => mention.Part == part).Select(mention => mention.Told).Distinct()];
    }

    private enum Part
    {
        Role,
        Said,
        Met,
    }
}
