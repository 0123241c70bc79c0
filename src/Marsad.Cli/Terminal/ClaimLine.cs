using System.Globalization;
using Marsad.Model;

namespace Marsad.Cli.Terminal;

/// <summary>One claim on one line: id and numbers first, because many terminals do not reorder Arabic.</summary>
public static class ClaimLine
{
    /// <summary>The claim in words of the codebook, its evidence last.</summary>
    public static string Of(Claim claim)
    {
        var parts = new List<string> { claim.Id.PadRight(4) };
        parts.AddRange(claim switch
        {
            CasualtyClaim casualty => Casualty(casualty),
            EventClaim happened => Event(happened),
            DiplomacyClaim act => [$"{CodeName.Of(act.Type)} {string.Join(" + ", act.Participants)}"],
            RegisterClaim told => RegisterLine.Of(told),
            _ => throw new InvalidOperationException($"A claim of the kind {claim.GetType().Name} has no line."),
        });
        if (claim.Status != ClaimStatus.Asserted) { parts.Add(CodeName.Of(claim.Status)); }
        if (claim.When is { } when) { parts.Add(Dates(when)); }
        if (claim.Place is { } place) { parts.Add("at " + (place.Id is null ? place.Name : $"{place.Name} ({place.Id})")); }
        if (claim.Source is { } source) { parts.Add("says " + source.Key); }
        parts.Add($"«{claim.Evidence.Exact}»");
        return PlainText.OneLine(string.Join("  ", parts));
    }


    private static IEnumerable<string> Casualty(CasualtyClaim claim)
    {
        yield return $"{CodeName.Of(claim.Harm)} {claim.Count}";
        yield return claim.VictimClass == VictimClass.Unknown ? $"of {claim.Victim}" : $"of {claim.Victim} ({CodeName.Of(claim.VictimClass)})";
        if (claim.Perpetrator is { } perpetrator) { yield return $"by {perpetrator}"; }
        if (claim.Scope == Scope.Cumulative) { yield return "running total"; }
        if (claim.PartOf is { } whole) { yield return $"part of {whole}"; }
    }

    private static IEnumerable<string> Event(EventClaim claim)
    {
        yield return CodeName.Of(claim.Type);
        if (claim.Initiator is { } initiator) { yield return $"by {initiator}"; }
        if (claim.Target is { } target) { yield return $"on {target}"; }
    }

    private static string Dates(DateRange when) =>
        when.From == when.To ? Day(when.From) : $"{Day(when.From)} to {Day(when.To)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
