using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Model.Registers;

namespace Marsad.Registers.Talks;

/// <summary>The calendar of talks: rounds of the known tracks, and meetings outside any.</summary>
/// <remarks>
/// A claim goes to the round that its words number; else to the round of its track whose days it is near. Nothing is decided between
/// sources: each day that was given stays, the row shows the one that most give.
/// </remarks>
public sealed class TalksBook(TrackFinder tracks)
{
    /// <summary>Claims of one track whose days are this far apart at most are of one round.</summary>
    private const int RoundGap = 9;

    /// <summary>The same for meetings outside any track.</summary>
    private const int MeetingGap = 2;

    /// <summary>The rows, by day, those without one last.</summary>
    /// <param name="claims">Diplomacy claims and register claims of talks.</param>
    /// <param name="today">The day up to which the record tells, or null.</param>
    public ImmutableArray<TalksRow> Make(IEnumerable<ClaimInArticle> claims, DateOnly? today)
    {
        var rows = new List<TalksRow>();
        var talks = claims.Where(IsOfTalks).Select(told => (Told: told, Track: tracks.Of(told))).ToList();
        foreach (var track in talks.Where(one => one.Track is not null).GroupBy(one => one.Track!.Id, StringComparer.Ordinal))
        {
            rows.AddRange(Rounds([.. track.Select(one => one.Told)]).Select(round => Row(round, track.Key, today)));
        }

        var meetings = talks.Where(one => one.Track is null && IsWhole(one.Told.Claim)).Select(one => one.Told);
        foreach (var sides in meetings.GroupBy(told => string.Join('+', TrackFinder.PartiesOf(told.Claim).Select(key => key.Value).Distinct().Order(StringComparer.Ordinal)), StringComparer.Ordinal))
        {
            rows.AddRange(Clusters.ByDay(sides, MeetingGap).SelectMany(Apart).Select(run => Row(run, null, today)));
        }

        return [.. rows.OrderBy(row => row.When?.From ?? DateOnly.MaxValue).ThenBy(row => row.Id, StringComparer.Ordinal)];
    }

    private static bool IsOfTalks(ClaimInArticle told) =>
        told.Claim is RegisterClaim { Register: Register.Talks } or DiplomacyClaim { Type: DiplomacyType.Meeting };

    /// <summary>True for a meeting that tells who met whom, or talks with a day or parties.</summary>
    private static bool IsWhole(Claim claim) => TrackFinder.PartiesOf(claim).Distinct().Count() >= 2;

    /// <summary>One article that tells of a meeting held and of one to come tells of two.</summary>
    private static IEnumerable<List<ClaimInArticle>> Apart(List<ClaimInArticle> run)
    {
        var planned = run.Where(told => told.Claim.Status == ClaimStatus.Planned).Select(told => told.Article.Key).ToHashSet(StringComparer.Ordinal);
        var both = run.Exists(told => told.Claim.Status != ClaimStatus.Planned && planned.Contains(told.Article.Key));
        return both ? run.GroupBy(told => told.Claim.Status == ClaimStatus.Planned).Select(group => group.ToList()) : [run];
    }

    private static List<List<ClaimInArticle>> Rounds(List<ClaimInArticle> claims)
    {
        var numbered = claims.Where(told => NumberOf(told.Claim) is not null).GroupBy(told => NumberOf(told.Claim)).Select(group => group.ToList()).ToList();
        var rest = new List<ClaimInArticle>();
        foreach (var told in claims.Where(told => NumberOf(told.Claim) is null))
        {
            if (Nearest(numbered, told) is { } round)
            {
                round.Add(told);
            }
            else
            {
                rest.Add(told);
            }
        }

        return [.. numbered, .. Clusters.ByDay(rest, RoundGap)];
    }

    /// <summary>The numbered round whose days a claim is near; of equals the earlier.</summary>
    private static List<ClaimInArticle>? Nearest(List<List<ClaimInArticle>> numbered, ClaimInArticle told) =>
        RegisterDays.Anchor(told) is not { } day ? null
        : numbered
            .Select(round => (Round: round, Gap: round.Where(one => NumberOf(one.Claim) is not null).Min(one => RegisterDays.Anchor(one) is { } other ? Math.Abs(other.DayNumber - day.DayNumber) : int.MaxValue)))
            .Where(one => one.Gap <= RoundGap)
            .OrderBy(one => one.Gap)
            .Select(one => one.Round)
            .FirstOrDefault();

    private static long? NumberOf(Claim claim) => (claim as RegisterClaim)?.Number;

    private static TalksRow Row(List<ClaimInArticle> claims, string? track, DateOnly? today)
    {
        var told = RegisterDays.InOrderTold(claims).ToImmutableArray();
        var dated = told.Where(one => RegisterDays.OfMatter(one.Claim) is not null).ToList();
        var when = Clusters.Mode(dated.Select(one => one.Claim.When!));
        var number = told.Select(one => NumberOf(one.Claim)).FirstOrDefault(value => value is not null);
        return new TalksRow
        {
            Id = IdOf(told, track, number, when),
            Track = track,
            Number = number,
            State = TalksStates.Last(told.Where(one => !IsToldCloser(one, told)), when?.To ?? when?.From, today),
            When = when ?? Clusters.Mode(told.Select(one => one.Claim.When).OfType<DateRange>()),
            Days = [.. RegisterDays.Days(told)],
            Place = Clusters.Mode(told.Select(one => one.Claim.Place).OfType<PlaceRef>()),
            Participants = [.. told.SelectMany(one => TrackFinder.PartiesOf(one.Claim)).Distinct()],
            Persons = [.. told.SelectMany(one => PersonsOf(one.Claim)).DistinctBy(person => person.Id ?? person.Name)],
            Statements = told,
        };
    }

    /// <summary>True for a meeting whose words a register claim tells more of («موعد اجتماع … لم يتحدد»): the meeting alone would pass for held.</summary>
    private static bool IsToldCloser(ClaimInArticle meeting, ImmutableArray<ClaimInArticle> all) =>
        meeting.Claim is DiplomacyClaim && all.Any(other =>
            other.Claim is RegisterClaim && other.Article.Key == meeting.Article.Key
            && other.Claim.Evidence.Span.Start < meeting.Claim.Evidence.Span.End && meeting.Claim.Evidence.Span.Start < other.Claim.Evidence.Span.End);

    private static ImmutableArray<PersonRef> PersonsOf(Claim claim) => claim switch
    {
        DiplomacyClaim act => act.Persons,
        RegisterClaim { Person: { } person } => [person],
        _ => [],
    };

    private static string IdOf(ImmutableArray<ClaimInArticle> told, string? track, long? number, DateRange? when)
    {
        var first = told[0];
        var end = number is { } round ? round.ToString(CultureInfo.InvariantCulture)
            : when?.From is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : $"{first.Article.Key}-{first.Claim.Id}";
        return track is null ? $"meeting-{first.Article.Key}-{first.Claim.Id}" : $"{track}-{end}";
    }
}
