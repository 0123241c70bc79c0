using System.Globalization;
using Marsad.Model;

namespace Marsad.Cli.Terminal;

/// <summary>What a register claim tells, in words of the codebook.</summary>
public static class RegisterLine
{
    /// <summary>Its slots, those that are filled, in a fixed order.</summary>
    public static IEnumerable<string> Of(RegisterClaim claim)
    {
        yield return $"{CodeName.Of(claim.Register)}: {CodeName.Of(claim.Aspect)}";
        if (claim.Subject is { } subject) { yield return subject; }
        if (claim.Number is { } number) { yield return "no. " + number.ToString(CultureInfo.InvariantCulture); }
        if (claim.Person is { } person) { yield return person.Id ?? person.Name; }
        foreach (var role in claim.Parties.GroupBy(party => party.Role))
        {
            yield return $"{CodeName.Of(role.Key)} {string.Join(" + ", role.Select(party => party.Actor))}";
        }

        if (claim.People is { } people) { yield return $"{people} people"; }
        if (claim.Share is { } share) { yield return $"{share} %"; }
        if (claim.Until?.To is { } until) { yield return "until " + until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture); }
        if (claim.Terms is { } terms) { yield return $"“{terms.Exact}”"; }
    }
}
