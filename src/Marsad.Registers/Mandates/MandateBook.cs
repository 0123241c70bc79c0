using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Registers.Mandates;

/// <summary>The register of resolutions and mandates: what each authorises, when it runs out, what renewed it.</summary>
/// <remarks>A number in a text is the listed resolution of the body it names, or of the only body that has one of that number.</remarks>
public sealed class MandateBook(ImmutableArray<Resolution> resolutions)
{
    /// <summary>In UTF-16 code units: about three sentences of newswire.</summary>
    private const int Beside = 450;

    private static readonly ActorKey Council = new("un-security-council");

    private readonly ILookup<long, Resolution> _byNumber = resolutions.ToLookup(resolution => resolution.Number);

    private readonly ILookup<(ActorKey, long), Resolution> _renewals =
        resolutions.Where(resolution => resolution.Renews is not null).ToLookup(resolution => (resolution.Body, resolution.Renews!.Value));

    /// <summary>The rows: numbered ones by body and number, then those without a number by the day told.</summary>
    public ImmutableArray<MandateRow> Make(IEnumerable<ClaimInArticle> claims)
    {
        var told = Completed(claims.Where(one => one.Claim is RegisterClaim { Register: Register.Mandate }).ToList());
        var numbered = told.Where(one => NumberOf(one) is not null)
            .GroupBy(one => (Number: NumberOf(one)!.Value, Body: BodyOf(one)))
            .OrderBy(group => group.Key.Body?.Value, StringComparer.Ordinal).ThenBy(group => group.Key.Number)
            .Select(group => Row([.. RegisterDays.InOrderTold(group)], group.Key.Body, group.Key.Number));
        var others = RegisterDays.InOrderTold(told.Where(one => NumberOf(one) is null)).Select(one => Row([one], BodyOf(one), null));
        return [.. numbered, .. others];
    }

    /// <summary>«فترة السماح تنتهي في كانون الثاني» beside the only resolution that its article tells of is about that one.</summary>
    private List<ClaimInArticle> Completed(List<ClaimInArticle> told)
    {
        var only = told.Where(one => one.Claim is RegisterClaim { Number: not null, Aspect: not RegisterAspect.Cited })
            .GroupBy(one => one.Article.Key, StringComparer.Ordinal)
            .Where(article => article.Select(NumberOf).Distinct().Count() == 1)
            .ToDictionary(article => article.Key, article => article.First(), StringComparer.Ordinal);
        return told.ConvertAll(one => one.Claim is RegisterClaim { Number: null, Aspect: RegisterAspect.Expires or RegisterAspect.RenewalAsked or RegisterAspect.Renewed or RegisterAspect.Authorises } claim
            && only.TryGetValue(one.Article.Key, out var beside) && Math.Abs(beside.Claim.Evidence.Span.Start - claim.Evidence.Span.Start) <= Beside
                ? one with { Claim = claim with { Number = NumberOf(beside), Parties = [.. claim.Parties.Where(party => party.Role != RegisterRole.Body), .. BodyOf(beside) is { } body ? [new RegisterParty(RegisterRole.Body, body)] : Array.Empty<RegisterParty>()] } }
                : one);
    }

    private static long? NumberOf(ClaimInArticle told) => ((RegisterClaim)told.Claim).Number;

    private ActorKey? BodyOf(ClaimInArticle told)
    {
        var claim = (RegisterClaim)told.Claim;
        if (claim.Parties.Where(party => party.Role == RegisterRole.Body).Select(party => (ActorKey?)party.Actor).FirstOrDefault() is { } body)
        {
            return body.Value == "un" ? Only(claim.Number) ?? Council : body;
        }

        return Only(claim.Number);
    }

    /// <summary>The only body that has a listed resolution of a number, or null.</summary>
    private ActorKey? Only(long? number) =>
        number is { } known && _byNumber[known].Select(resolution => resolution.Body).Distinct().ToList() is [var only] ? only : null;

    private MandateRow Row(ImmutableArray<ClaimInArticle> told, ActorKey? body, long? number)
    {
        var resolution = number is { } known ? _byNumber[known].FirstOrDefault(one => one.Body == body) : null;
        var claims = told.Select(one => (RegisterClaim)one.Claim).ToList();
        var expiries = claims.Select(claim => claim.Until ?? (claim.Aspect == RegisterAspect.Expires ? claim.When : null)).OfType<DateRange>().Distinct().ToImmutableArray();
        return new MandateRow
        {
            Id = number is { } numeral ? $"{body?.Value ?? "resolution"}-{numeral.ToString(CultureInfo.InvariantCulture)}" : $"mandate-{told[0].Article.Key}-{told[0].Claim.Id}",
            Body = body,
            Number = number,
            Resolution = resolution,
            Adopted = claims.Where(claim => claim.Aspect == RegisterAspect.Adopted).Select(claim => claim.When).OfType<DateRange>().FirstOrDefault(when => when.Precision == DatePrecision.Day)
                ?? (resolution?.Adopted is { } day ? DateRange.OneDay(day) : null),
            Expiries = expiries,
            Expires = resolution?.Expires ?? (expiries is [.., var last] ? last.To ?? last.From : null),
            RenewedBy = resolution is null ? null : _renewals[(resolution.Body, resolution.Number)].OrderBy(one => one.Number).FirstOrDefault()?.Number,
            Statements = told,
        };
    }
}
