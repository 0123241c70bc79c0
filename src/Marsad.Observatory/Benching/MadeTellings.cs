using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Observatory.Benching;

/// <summary>Tellings made up for measuring: ten claims an incident in the mean, skewed as news is.</summary>
/// <remarks>
/// Most incidents are told in one or two articles and a few in dozens; most happen in a few towns of a few provinces, over ten years;
/// a third of the reports tell only the province, a quarter no day; figures rise from report to report. The same number and seed give the same tellings.
/// </remarks>
public static class MadeTellings
{
    private const int Towns = 5000;
    private const int Provinces = 120;
    private const int Days = 3650;
    private const int Names = 200_000;
    private const int CommonWords = 3000;
    private const int ClaimsOfTelling = 3;
    private const int ClaimsOfIncident = 10;

    private static readonly DateOnly FirstDay = new(2011, 1, 1);
    private static readonly string[] Sides = ["syria", "syrian-opposition", "islamic-state", "sdf", "turkey", "houthis", "yemen", "civilians"];
    private static readonly EventType[] Types = Enum.GetValues<EventType>();

    /// <summary>So many claims, three to a telling.</summary>
    /// <param name="claims">How many claims at least.</param>
    /// <param name="seed">Another seed gives other tellings.</param>
    public static IEnumerable<Telling> Make(int claims, int seed)
    {
        var chance = new Random(seed);
        for (var (made, incident) = (0, 0); made < claims; incident++)
        {
            var told = Skewed(chance);
            var scene = new Scene(chance, incident);
            for (var report = 0; report < told && made < claims; report++)
            {
                yield return scene.Report(chance, report);
                made += ClaimsOfTelling;
            }
        }
    }

    /// <summary>How many reports an incident has: one for half of them, and so on down to dozens; the mean gives ten claims an incident.</summary>
    private static int Skewed(Random chance)
    {
        const double Mean = (double)ClaimsOfIncident / ClaimsOfTelling;
        return chance.NextDouble() < 0.5 ? 1 : 1 + (int)(-Math.Log(1 - chance.NextDouble()) * 2 * (Mean - 1));
    }

    /// <summary>A number below a limit, small ones far oftener (Zipf's law, nearly).</summary>
    private static int Zipf(Random chance, int limit) => (int)(Math.Pow(limit, chance.NextDouble()) - 1);

    private sealed class Scene
    {
        private readonly int _incident;
        private readonly int _day;
        private readonly ToldPlace _town;
        private readonly ToldPlace _province;
        private readonly ActorKey _doer;
        private readonly ActorKey _target;
        private readonly EventType _type;
        private readonly int _people;
        private readonly int[] _names;

        public Scene(Random chance, int incident)
        {
            _incident = incident;
            _day = chance.Next(Days);
            var town = Zipf(chance, Towns);
            var province = string.Create(CultureInfo.InvariantCulture, $"province-{town % Provinces}");
            _town = Place(string.Create(CultureInfo.InvariantCulture, $"town-{town}"), PlacePrecision.Town, 32 + (town % 500 / 100.0), 36 + (town / 500), [province, "country"]);
            _province = Place(province, PlacePrecision.Region, 34, 38, ["country"]);
            _doer = new ActorKey(Sides[Zipf(chance, Sides.Length)]);
            _target = new ActorKey(Sides[chance.Next(Sides.Length)]);
            _type = Types[Zipf(chance, Types.Length)];
            _people = 1 + Zipf(chance, 120);
            _names = [.. Enumerable.Range(0, 6).Select(_ => chance.Next(Names))];
        }

        public Telling Report(Random chance, int report)
        {
            var article = string.Create(CultureInfo.InvariantCulture, $"{_incident:x8}{report:x8}");
            var published = FirstDay.AddDays(_day + chance.Next(3));
            DateRange? when = chance.Next(4) == 0 ? null : DateRange.OneDay(FirstDay.AddDays(_day));
            var place = chance.Next(3) == 0 ? _province : _town;
            var people = _people + (report / 3 * (1 + (_people / 10)));
            return new Telling
            {
                Id = article + ":a:0",
                Article = new ArticleNote(article, article, string.Create(CultureInfo.InvariantCulture, $"paper-{chance.Next(40)}"), published),
                Claims = [.. Claims(article, people, place, when)],
                Places = [place],
                When = when,
                Words = [.. Words(chance).DistinctBy(word => word.Word).OrderBy(word => word.Word, StringComparer.Ordinal)],
            };
        }

        private IEnumerable<RecordedClaim> Claims(string article, int people, ToldPlace place, DateRange? when)
        {
            yield return new RecordedClaim(article + ":a:0", new EventClaim { Id = "c1", Evidence = Quote(0), Type = _type, Initiator = _doer, Target = _target, Place = place.Place, When = when });
            foreach (var (harm, count, at) in ((Harm, int, int)[])[(Harm.Killed, people, 20), (Harm.Injured, people * 2, 40)])
            {
                yield return new RecordedClaim(article + ":" + CodeName.Of(harm) + ":" + at, new CasualtyClaim { Id = "c" + at, Evidence = Quote(at), Harm = harm, Count = CountRange.Exactly(count), Victim = _target, Perpetrator = _doer, Place = place.Place, When = when });
            }
        }

        private IEnumerable<RareWord> Words(Random chance)
        {
            foreach (var name in _names)
            {
                if (chance.Next(3) > 0) { yield return new RareWord(string.Create(CultureInfo.InvariantCulture, $"name{name}"), 6500); }
            }

            for (var i = 0; i < 12; i++)
            {
                yield return new RareWord(string.Create(CultureInfo.InvariantCulture, $"word{Zipf(chance, CommonWords)}"), 3000);
            }
        }

        private static Evidence Quote(int at) => new("told", new TextSpan(at, at + 4));

        private static ToldPlace Place(string id, PlacePrecision precision, double lat, double lon, ImmutableArray<string> within) =>
            new(new PlaceRef { Name = id, Text = id, Id = id, Precision = precision, Latitude = lat, Longitude = lon, Country = "SY" }, id, within);
    }
}
