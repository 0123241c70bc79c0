using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Registers.Truces;

/// <summary>The register of ceasefires and agreements: what each binds, by whose word, and what is told of its keeping.</summary>
/// <remarks>Claims that name an agreement go to it. The others go by country: to the known truce that was in force on their day, else to those near in time.</remarks>
public sealed class TruceBook(ImmutableArray<Agreement> agreements)
{
    private const int SameTruce = 30;

    private readonly Dictionary<string, Agreement> _byId = agreements.ToDictionary(agreement => agreement.Id, StringComparer.Ordinal);

    /// <summary>The rows, by the first day told, those without one last.</summary>
    public ImmutableArray<TruceRow> Make(IEnumerable<ClaimInArticle> claims)
    {
        var rows = new List<TruceRow>();
        var truces = claims.Where(IsOfTruces).Select(told => (Told: told, Agreement: AgreementOf(told))).ToList();
        var named = truces.Where(one => one.Agreement is not null).ToLookup(one => one.Told.Article.Key, one => one.Agreement!, StringComparer.Ordinal);
        foreach (var agreement in truces.GroupBy(one => one.Agreement ?? KeyOf(one.Told, named[one.Told.Article.Key]), one => one.Told, StringComparer.Ordinal))
        {
            var id = _byId.ContainsKey(agreement.Key) ? agreement.Key : null;
            var runs = id is null ? Clusters.ByDay(agreement, SameTruce) : [[.. agreement]];
            rows.AddRange(runs.Select(run => Row([.. RegisterDays.InOrderTold(run)], id)));
        }

        return [.. rows.OrderBy(row => row.Statements.Min(RegisterDays.Anchor) ?? DateOnly.MaxValue).ThenBy(row => row.Id, StringComparer.Ordinal)];
    }

    /// <summary>The agreement with an id, or null.</summary>
    public Agreement? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    private bool IsOfTruces(ClaimInArticle told) => told.Claim switch
    {
        RegisterClaim { Register: Register.Truce } => true,
        DiplomacyClaim { Type: DiplomacyType.Agreement, Subject: { } subject } => _byId.ContainsKey(subject),
        _ => false,
    };

    /// <summary>The named agreement; else the only truce between its sides that was in force on the day told of; or null.</summary>
    private string? AgreementOf(ClaimInArticle told)
    {
        var subject = (told.Claim as RegisterClaim)?.Subject ?? (told.Claim as DiplomacyClaim)?.Subject;
        if (subject is not null && _byId.ContainsKey(subject))
        {
            return subject;
        }

        var day = RegisterDays.Anchor(told);
        var inForce = agreements.Where(agreement => agreement.Kind == "truce" && IsInForce(agreement, day) && IsOf(agreement, told)).Take(2).ToList();
        return inForce is [var only] ? only.Id : null;
    }

    /// <summary>The only agreement that its article tells of, where the claim's place does not lie elsewhere; else the country; else the article.</summary>
    private string KeyOf(ClaimInArticle told, IEnumerable<string> named)
    {
        var country = told.Claim.Place?.Country;
        return named.Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only] && (country is null || IsIn(_byId[only], country)) ? only
            : country is not null ? "in:" + country
            : "article:" + told.Article.Key;
    }

    /// <summary>True where an agreement's areas lie in a country: ids of places begin with its code.</summary>
    private static bool IsIn(Agreement agreement, string country) =>
        agreement.Areas.IsEmpty || agreement.Areas.Any(area => area.StartsWith(country, StringComparison.OrdinalIgnoreCase));

    private static bool IsInForce(Agreement agreement, DateOnly? day) =>
        day is { } on && (agreement.InForce ?? agreement.Signed) is { } from && on >= from && on <= (agreement.Ends ?? from.AddYears(1));

    /// <summary>True where a claim names two of the agreement's sides: its parties, or those who made it.</summary>
    private static bool IsOf(Agreement agreement, ClaimInArticle told) =>
        TruceTerms.Actors(told.Claim).Distinct().Count(actor => agreement.Parties.Contains(actor) || agreement.Guarantors.Contains(actor)) >= 2;

    private static TruceRow Row(ImmutableArray<ClaimInArticle> told, string? agreement)
    {
        var terms = told.Select(one => one.Claim).OfType<RegisterClaim>().ToList();
        var first = told[0];
        return new TruceRow
        {
            Id = agreement ?? $"truce-{first.Article.Key}-{first.Claim.Id}",
            Agreement = agreement,
            State = TruceTerms.LastState(told),
            InForce = [.. told.Where(one => one.Claim is RegisterClaim { Aspect: RegisterAspect.InForce or RegisterAspect.Agreed } or DiplomacyClaim).Select(one => one.Claim.When).OfType<DateRange>().Distinct()],
            Until = [.. terms.Select(term => term.Until ?? (term.Aspect is RegisterAspect.Ended ? term.When : null)).OfType<DateRange>().Distinct()],
            Areas = [.. told.Select(one => one.Claim.Place).OfType<PlaceRef>().DistinctBy(place => place.Id ?? place.Name)],
            Parties = TruceTerms.Of(told, RegisterRole.Party, RegisterRole.Other),
            Guarantors = TruceTerms.Of(told, RegisterRole.Guarantor),
            Exclusions = TruceTerms.Exclusions(told),
            Breaches = [.. told.Where(one => one.Claim is RegisterClaim { Aspect: RegisterAspect.Breached })],
            Statements = told,
        };
    }
}
