using Marsad.Model;

namespace Marsad.Reading.Registers;

/// <summary>What a register claim must have to be of use: a holder without a place tells nothing.</summary>
internal static class RegisterNeeds
{
    /// <summary>«القرارات السبعة»: a smaller number counts resolutions and names none that news still speaks of.</summary>
    private const long LeastNumber = 10;

    /// <summary>True where the claim has the least that its register asks for.</summary>
    public static bool AreMet(RegisterClaim claim) => claim.Register switch
    {
        Register.Control => claim.Place is not null && (Names(claim, RegisterRole.Party) || claim.Aspect is RegisterAspect.SiegeLifted or RegisterAspect.Contested)
            && (claim.Aspect != RegisterAspect.Share || claim.Share is not null),
        Register.Mandate => claim.Number is >= LeastNumber || (claim.Number is null && claim.Aspect != RegisterAspect.Cited),
        Register.Access => claim.Aspect is not (RegisterAspect.Besieged or RegisterAspect.Displaced or RegisterAspect.InNeed) || claim.People is not null,
        Register.Person => claim.Person is not null,
        Register.Truce => claim.Aspect != RegisterAspect.Excluded || Names(claim, RegisterRole.Excluded),
        _ => true,
    };

    private static bool Names(RegisterClaim claim, RegisterRole role) => claim.Parties.Any(party => party.Role == role);
}
