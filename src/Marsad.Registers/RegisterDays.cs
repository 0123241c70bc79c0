using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Registers;

/// <summary>Days of what was told: of the matter, and of the telling.</summary>
internal static class RegisterDays
{
    /// <summary>The day that the matter is of, where the words give it to the day or nearly; or null.</summary>
    public static DateOnly? OfMatter(Claim claim) =>
        claim.When is { From: { } from, Precision: DatePrecision.Day or DatePrecision.Days or DatePrecision.Week } ? from : null;

    /// <summary>The day by which it is put in order: of the matter, else of the article; null where neither is known.</summary>
    public static DateOnly? Anchor(ClaimInArticle told) => OfMatter(told.Claim) ?? told.Article.Published;

    /// <summary>The first day of the matter however exactly it is known, else the article's.</summary>
    public static DateOnly? Since(ClaimInArticle told) => told.Claim.When?.From ?? told.Article.Published;

    /// <summary>Claims in the order in which they were told: by the article's day, those without one first, then by article and place in it.</summary>
    public static IEnumerable<ClaimInArticle> InOrderTold(IEnumerable<ClaimInArticle> claims) =>
        claims.OrderBy(told => told.Article.Published ?? DateOnly.MinValue).ThenBy(told => told.Article.Key, StringComparer.Ordinal).ThenBy(told => told.Claim.Evidence.Span.Start).ThenBy(told => told.Claim.Id, StringComparer.Ordinal);

    /// <summary>The days that claims give, each once, in the order given.</summary>
    public static IEnumerable<DateRange> Days(IEnumerable<ClaimInArticle> claims) =>
        claims.Select(told => told.Claim.When).OfType<DateRange>().Distinct();
}
