using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tests.Linking;

/// <summary>Tellings made by hand, as short as can be read.</summary>
internal static class Report
{
    private static readonly Dictionary<string, ToldPlace> Places = new(StringComparer.Ordinal)
    {
        ["aleppo"] = Town("aleppo", 36.2, 37.16, "aleppo-gov"),
        ["ariha"] = Town("ariha", 35.81, 36.61, "idlib-gov"),
        ["saraqib"] = Town("saraqib", 35.86, 36.8, "idlib-gov"),
        ["idlib-gov"] = new ToldPlace(Place("idlib-gov", 35.9, 36.6, PlacePrecision.Region), "idlib-gov", ["sy"]),
        ["unlisted"] = new ToldPlace(new PlaceRef { Name = "unlisted", Text = "unlisted" }, "unlisted", []),
    };

    /// <summary>A telling such as <c>a 2015-08-03 ariha airstrike syria civilians killed=27 market,plane</c>; a dash is nothing; <c>~</c> before the day: published then, told without a day.</summary>
    public static Telling Of(string line)
    {
        var cells = line.Split(' ');
        var (article, day, place, type, doer, target, figure) = (cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        var published = DateOnly.ParseExact(day.TrimStart('~'), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var claims = new List<Claim>();
        if (type != "-")
        {
            claims.Add(new EventClaim { Id = "c1", Evidence = Words(type, 0), Type = Code<EventType>(type), Initiator = Actor(doer), Target = Actor(target) });
        }

        if (figure.Split('=') is [var harm, var count])
        {
            claims.Add(new CasualtyClaim
            {
                Id = "c2",
                Evidence = Words(figure, 50),
                Harm = Code<Harm>(harm),
                Count = CountRange.Exactly(long.Parse(count, CultureInfo.InvariantCulture)),
                Victim = Actor(target) ?? ActorKey.Unspecified,
                Perpetrator = Actor(doer),
            });
        }

        var words = cells.Length > 7 ? cells[7].Split(',') : [];
        return new Telling
        {
            Id = $"{article}:{type}:0",
            Article = new ArticleNote(article, article, "paper-" + article, published),
            Claims = [.. claims.Select((claim, at) => new RecordedClaim($"{article}:{at}:{claim.Evidence.Span.Start}", claim))],
            Places = place == "-" ? [] : [Places[place]],
            When = day[0] == '~' ? null : DateRange.OneDay(published),
            Words = [.. words.Order(StringComparer.Ordinal).Select(word => new RareWord(word, 6500))],
        };
    }

    private static ToldPlace Town(string id, double lat, double lon, string region) => new(Place(id, lat, lon, PlacePrecision.Town), id, [region, "sy"]);

    private static PlaceRef Place(string id, double lat, double lon, PlacePrecision precision) =>
        new() { Name = id, Text = id, Id = id, Latitude = lat, Longitude = lon, Country = "SY", Precision = precision };

    private static Evidence Words(string words, int at) => new(words, new TextSpan(at, at + words.Length));

    private static ActorKey? Actor(string key) => key == "-" ? null : new ActorKey(key);

    private static TCode Code<TCode>(string name)
        where TCode : struct, Enum =>
        CodeName.TryParse<TCode>(name, out var code) ? code : throw new ArgumentException(name, nameof(name));
}
