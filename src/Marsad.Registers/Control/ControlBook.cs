using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Registers.Control;

/// <summary>The register of control: who holds, besieges or shares a place, as claimed, over time.</summary>
/// <remarks>Captures are the event claims of the kind territory, whose initiator ends up holding the place; the rest are register claims.</remarks>
public static class ControlBook
{
    /// <summary>Words about one place that are this many days apart at most, by different sources with different holders, contradict each other.</summary>
    private const int Contradicts = 3;

    /// <summary>In UTF-16 code units: «سيطرت قوات … ⟦على بلدة …⟧».</summary>
    private const int Beside = 45;

    /// <summary>The rows, by country and name.</summary>
    public static ImmutableArray<ControlRow> Make(IEnumerable<ClaimInArticle> claims) =>
    [
        .. claims.Where(IsOfControl)
            .GroupBy(told => told.Claim.Place!.Id ?? told.Claim.Place.Name, StringComparer.Ordinal)
            .Select(place => Row(place.Key, place))
            .OrderBy(row => row.Place.Country, StringComparer.Ordinal).ThenBy(row => row.Place.Name, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal),
    ];

    /// <summary>What holds on a day, as claimed up to it: the last stretch that began then or before; null where nothing was told yet.</summary>
    public static ControlSpan? On(ControlRow row, DateOnly day) => row.History.LastOrDefault(span => span.From <= day);

    private static bool IsOfControl(ClaimInArticle told) =>
        told.Claim is { Place: not null, Status: ClaimStatus.Asserted }
        && RegisterDays.Since(told) is not null
        && told.Claim.Place.Precision is not (PlacePrecision.Country or PlacePrecision.Region)
        && (told.Claim is RegisterClaim { Register: Register.Control } || (told.Claim is EventClaim { Type: EventType.Territory } act && IsBeside(act)));

    /// <summary>True where the place stands close behind the words that tell who took it; one farther off may be that of another clause.</summary>
    private static bool IsBeside(EventClaim act) =>
        act.Reasons.IsEmpty || act.Reasons.Any(reason => reason is { Slot: "place", Span: { } span } && span.Start >= act.Evidence.Span.Start && span.Start <= act.Evidence.Span.End + Beside);

    private static ControlRow Row(string id, IEnumerable<ClaimInArticle> claims)
    {
        var told = claims.Where(one => RegisterDays.Since(one) is not null)
            .OrderBy(RegisterDays.Since).ThenBy(one => one.Article.Published ?? DateOnly.MinValue).ThenBy(one => one.Article.Key, StringComparer.Ordinal).ThenBy(one => one.Claim.Evidence.Span.Start)
            .ToImmutableArray();
        return new ControlRow { Id = id, Place = Clusters.Mode(told.Select(one => one.Claim.Place!))!, History = History(told), Statements = told };
    }

    private static ImmutableArray<ControlSpan> History(ImmutableArray<ClaimInArticle> told)
    {
        var spans = new List<ControlSpan>();
        foreach (var one in told)
        {
            var day = RegisterDays.Since(one)!.Value;
            var next = ControlStep.Of(one);
            if (spans.Count > 0 && ControlStep.GoesOn(spans[^1], next, day, Contradicts) is { } grown)
            {
                spans[^1] = grown with { Statements = [.. spans[^1].Statements, one] };
            }
            else
            {
                spans.Add(ControlStep.After(spans.Count > 0 ? spans[^1] : null, next, day) with { Statements = [one] });
            }
        }

        return [.. spans];
    }
}
