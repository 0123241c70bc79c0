using System.Globalization;
using Marsad.Incidents.Reconciling;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tests.Reconciling;

/// <summary>Claims, tellings and incidents made by hand, as short as can be read.</summary>
internal static class Told
{
    public static readonly SourceRanks Ranks = new(new Dictionary<string, SourceRank>(StringComparer.Ordinal)
    {
        ["sohr"] = new(80, "monitor", null),
        ["snhr"] = new(80, "monitor", null),
        ["medical-source"] = new(75, "medical", null),
        ["sana"] = new(45, "agency", new ActorKey("syria")),
        ["*"] = new(50, "side", null),
        ["other:*"] = new(40, "other", null),
        ["writer"] = new(35, "writer", null),
        ["perpetrator"] = new(20, "side", null),
    });

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A casualty claim; the count is 35, 35+ (and no ceiling), -35 (no floor) or 20-35.</summary>
    public static CasualtyClaim Killed(string count, string victim = "syria", string? by = "sohr", string id = "c1", string? partOf = null) => new()
    {
        Id = id,
        Evidence = new Evidence(count + " killed", new TextSpan(10 * int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture), (10 * int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture)) + 5)),
        Harm = Harm.Killed,
        Count = Count(count),
        Victim = new ActorKey(victim),
        Source = by is null ? null : new SourceRef(new ActorKey(by), null, []),
        PartOf = partOf,
    };

    public static CountRange Count(string text) =>
        text.EndsWith('+') ? new CountRange(Number(text[..^1]), null)
        : text.StartsWith('-') ? new CountRange(null, Number(text[1..]))
        : text.Split('-') is [var low, var high] ? new CountRange(Number(low), Number(high))
        : CountRange.Exactly(Number(text));

    public static PlaceRef Place(string id, PlacePrecision precision = PlacePrecision.Town) => new() { Name = id, Text = id, Id = id, Precision = precision };

    public static DateRange Days(string from, string to) => new(Day(from), Day(to), from == to ? DatePrecision.Day : DatePrecision.Days);

    /// <summary>A telling: article and publisher are named alike; its claims take its place and days.</summary>
    public static Telling Telling(string article, string published, params CasualtyClaim[] claims) => new()
    {
        Id = $"{article}:{claims[0].Id}",
        Article = new ArticleNote(article, article + ".txt", "paper-" + article, Day(published)),
        Claims = [.. claims.Select(claim => new RecordedClaim($"{article}:killed:{claim.Id}", claim))],
    };

    public static Telling At(this Telling telling, string place, params string[] within) => telling with
    {
        Places = [new ToldPlace(Place(place), place, [.. within])],
        Claims = [.. telling.Claims.Select(claim => claim with { Claim = claim.Claim with { Place = Place(place) } })],
    };

    public static Incident Incident(params Telling[] tellings) => new()
    {
        Id = tellings[0].Id,
        Tellings = [.. tellings],
        When = tellings[0].When,
        Place = tellings[0].Place?.Place,
        Within = tellings[0].Place?.Within ?? [],
    };

    public static ReconciledIncident Reconciled(params Telling[] tellings) =>
        Reconciler.Reconcile(Incident(tellings), ReconcilingPolicy.LatestOfEachOrigin, Ranks);

    public static IncidentFigure Figure(this ReconciledIncident reconciled, string side = "syria") =>
        reconciled.Figures.Single(figure => figure.Side.Value == side);

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);
}
