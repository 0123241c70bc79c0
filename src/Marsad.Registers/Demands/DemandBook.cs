using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Registers.Demands;

/// <summary>The register of demands and accusations. The same words of the same speaker in other papers make one row.</summary>
/// <param name="fold">Folds a word for comparing.</param>
/// <param name="incidents">Ids of the incidents that an article tells of near a place of its text, with their sides.</param>
public sealed class DemandBook(Func<string, string> fold, Func<ClaimInArticle, ImmutableArray<string>> incidents)
{
    private const int SameDays = 2;

    /// <summary>The rows, by the day told, those without one last.</summary>
    public ImmutableArray<DemandRow> Make(IEnumerable<ClaimInArticle> claims)
    {
        var rows = new List<DemandRow>();
        var told = claims.Where(one => one.Claim is DiplomacyClaim { Type: DiplomacyType.Demand or DiplomacyType.Accusation });
        foreach (var sides in RegisterDays.InOrderTold(told).GroupBy(one => (((DiplomacyClaim)one.Claim).Type, Speaker(one), Addressed(one))))
        {
            rows.AddRange(Fold([.. sides]).Select(Row));
        }

        return [.. rows.OrderBy(row => row.On ?? DateOnly.MaxValue).ThenBy(row => row.Id, StringComparer.Ordinal)];
    }

    private List<List<ClaimInArticle>> Fold(List<ClaimInArticle> told)
    {
        var groups = new List<(List<ClaimInArticle> Claims, HashSet<string> Words)>();
        foreach (var one in told)
        {
            var words = Words((DiplomacyClaim)one.Claim);
            var same = groups.Find(group => IsNear(group.Claims[0], one) && Overlap(group.Words, words));
            if (same.Claims is null)
            {
                groups.Add(([one], words));
            }
            else
            {
                same.Claims.Add(one);
            }
        }

        return [.. groups.Select(group => group.Claims)];
    }

    private HashSet<string> Words(DiplomacyClaim claim) =>
        [.. (claim.About ?? claim.Evidence).Exact.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(fold).Where(word => word.Length > 2)];

    /// <summary>True where more than half of the shorter one's words stand in the other.</summary>
    private static bool Overlap(HashSet<string> one, HashSet<string> other) =>
        one.Count(other.Contains) * 2 > Math.Min(one.Count, other.Count);

    private static bool IsNear(ClaimInArticle one, ClaimInArticle other) =>
        one.Article.Published is { } first && other.Article.Published is { } second
            ? Math.Abs(first.DayNumber - second.DayNumber) <= SameDays
            : one.Article.Key == other.Article.Key;

    private DemandRow Row(List<ClaimInArticle> told)
    {
        var first = told[0];
        var claims = told.ConvertAll(one => (DiplomacyClaim)one.Claim);
        return new DemandRow
        {
            Id = $"{CodeName.Of(claims[0].Type)}-{first.Article.Key}-{first.Claim.Id}",
            Type = claims[0].Type,
            Speaker = Speaker(first),
            Addressed = Addressed(first),
            Persons = [.. claims.SelectMany(claim => claim.Persons).DistinctBy(person => person.Id ?? person.Name)],
            On = RegisterDays.Anchor(first),
            Subject = claims.Select(claim => claim.Subject).FirstOrDefault(subject => subject is not null),
            Incidents = [.. told.SelectMany(one => incidents(one)).Distinct(StringComparer.Ordinal)],
            Statements = [.. told],
        };
    }

    private static ActorKey? Speaker(ClaimInArticle told) => ((DiplomacyClaim)told.Claim).Participants is [var speaker, ..] ? speaker : null;

    private static ActorKey? Addressed(ClaimInArticle told) => ((DiplomacyClaim)told.Claim).Participants is [_, var addressed, ..] ? addressed : null;
}
