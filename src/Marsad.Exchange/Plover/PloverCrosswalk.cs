using Marsad.Model;

namespace Marsad.Exchange.Plover;

/// <summary>Gives claims their PLOVER codes: by type and the rule that found them, else by type alone.</summary>
/// <param name="codes">Codes by type (<c>meeting</c>, <c>truce:breached</c>) and rule; an empty rule is the type's default.</param>
public sealed class PloverCrosswalk(IReadOnlyDictionary<(string Type, string Rule), PloverCode> codes)
{
    /// <summary>The code of a claim, or null where PLOVER has none for it.</summary>
    public PloverCode? Of(Claim claim)
    {
        var type = claim switch
        {
            DiplomacyClaim act => CodeName.Of(act.Type),
            RegisterClaim told => $"{CodeName.Of(told.Register)}:{CodeName.Of(told.Aspect)}",
            _ => null,
        };
        return type is null ? null : codes.GetValueOrDefault((type, claim.Rules is [var rule, ..] ? rule : string.Empty)) ?? codes.GetValueOrDefault((type, string.Empty));
    }
}
