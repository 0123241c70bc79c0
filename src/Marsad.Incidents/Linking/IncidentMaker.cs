using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Linking;

/// <summary>Sums up what a group of tellings says of its incident: each article has one voice.</summary>
internal static class IncidentMaker
{
    private const int IdDigits = 12;

    // A day or place that this share of the best one's articles tell is kept beside it.
    private const double Beside = 0.5;

    public static Incident Make(IReadOnlyList<TellingProfile> group, ImmutableArray<IncidentLink> links)
    {
        var (when, assumed) = WhenOf(group);
        var place = PlaceOf(group);
        return new Incident
        {
            Id = IdOf(group[0].Telling.Id),
            Tellings = [.. group.Select(profile => profile.Telling)],
            Types = [.. Voices(group, profile => Enum.GetValues<EventType>().Where(profile.Names)).Select(voice => voice.Value)],
            When = when,
            IsWhenAssumed = assumed,
            Place = place?.Place,
            Within = place?.Within ?? [],
            Initiators = Sides(group, claim => claim is EventClaim act ? act.Initiator : (claim as CasualtyClaim)?.Perpetrator),
            Targets = Sides(group, claim => claim is EventClaim act ? act.Target : (claim as CasualtyClaim)?.Victim),
            Links = links,
        };
    }

    private static string IdOf(string firstTelling) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(firstTelling)))[..IdDigits];

    /// <summary>Values with the number of articles that give them: the most told first, then the smallest.</summary>
    private static List<(T Value, int Articles)> Voices<T>(IEnumerable<TellingProfile> group, Func<TellingProfile, IEnumerable<T>> values)
        where T : IComparable =>
    [
        .. group.SelectMany(profile => values(profile).Select(value => (Value: value, profile.Telling.Article.Key)))
            .Distinct()
            .GroupBy(voice => voice.Value)
            .Select(voices => (voices.Key, voices.Count()))
            .OrderByDescending(voice => voice.Item2).ThenBy(voice => voice.Key),
    ];

    private static ImmutableArray<ActorKey> Sides(IEnumerable<TellingProfile> group, Func<Claim, ActorKey?> side) =>
    [
        .. Voices(group, profile => profile.Telling.Claims.Select(claim => side(claim.Claim)?.Value).OfType<string>())
            .Where(voice => voice.Value != ActorKey.Unspecified.Value)
            .Select(voice => new ActorKey(voice.Value)),
    ];

    private static (DateRange? When, bool Assumed) WhenOf(IReadOnlyList<TellingProfile> group)
    {
        var told = group.Where(profile => profile.Basis == DayBasis.Told).ToList();
        if (told.Count > 0)
        {
            var days = Voices(told, profile => Enumerable.Range(profile.From, profile.To - profile.From + 1));
            var kept = days.Where(day => day.Articles >= days[0].Articles * Beside).Select(day => day.Value).ToList();
            return (Range(kept.Min(), LastOf(told, kept.Min(), kept.Max())), false);
        }

        if (group.FirstOrDefault(profile => profile.Basis == DayBasis.Coarse) is { } coarse)
        {
            return (coarse.Telling.When, false);
        }

        var assumed = group.Where(profile => profile.Basis == DayBasis.Assumed).ToList();
        return assumed.Count == 0 ? (null, false) : (Range(assumed.Min(profile => profile.From), assumed.Min(profile => profile.To)), true);
    }

    /// <summary>The last day of what goes on: who writes later can tell of more days, and only they are asked.</summary>
    private static int LastOf(List<TellingProfile> told, int first, int last)
    {
        for (var day = told.Where(profile => profile.From >= first && profile.From <= last).Max(profile => profile.To); day > last; day--)
        {
            if (Articles(told.Where(profile => profile.From >= first && profile.From <= last && profile.To >= day))
                >= Articles(told.Where(profile => profile.Telling.Article.Published is not { } published || published.DayNumber >= day)) * Beside)
            {
                return day;
            }
        }

        return last;
    }

    private static int Articles(IEnumerable<TellingProfile> tellings) =>
        tellings.Select(profile => profile.Telling.Article.Key).Distinct(StringComparer.Ordinal).Count();

    private static DateRange Range(int from, int to) =>
        new(DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(to), from == to ? DatePrecision.Day : DatePrecision.Days);

    /// <summary>The place that most articles give; of one inside the other, the inner one where half as many give it.</summary>
    private static ToldPlace? PlaceOf(IReadOnlyList<TellingProfile> group)
    {
        var places = Voices(group, profile => profile.Telling.Place is { } told ? [told.Identity] : Array.Empty<string>());
        if (places.Count == 0)
        {
            return null;
        }

        var best = Holder(places[0].Value);
        foreach (var (value, articles) in places.Where(place => place.Articles >= places[0].Articles * Beside))
        {
            var holder = Holder(value);
            if (holder.Within.Contains(best.Place.Id ?? "", StringComparer.Ordinal) || (IsVague(best.Place) && !IsVague(holder.Place)))
            {
                best = holder;
            }
        }

        return best;

        ToldPlace Holder(string value) => group.First(profile => profile.Telling.Place?.Identity == value).Telling.Place!;
    }

    private static bool IsVague(PlaceRef place) => place.Precision is PlacePrecision.Country or PlacePrecision.Region or PlacePrecision.Unresolved;
}
