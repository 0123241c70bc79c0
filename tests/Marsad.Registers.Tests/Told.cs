using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Registers.Tests;

/// <summary>Makes what registers are made of, out of one line each.</summary>
internal static class Told
{
    private static readonly TextSpan Nowhere = new(0, 4);

    /// <summary>A register claim: <c>day article register:aspect key=value …</c>.</summary>
    /// <remarks>Keys: when, until, subject, no, people, share, place, source, status, terms, at, and the roles with actors joined by +.</remarks>
    public static ClaimInArticle Of(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kind = words[2].Split(':');
        var slots = words[3..].Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var article = new ArticleNote(words[1], words[1], "paper", words[0] == "?" ? null : Day(words[0]));
        return new ClaimInArticle(article, null, null, Claim(kind, slots) with
        {
            Place = slots.TryGetValue("place", out var place) ? Place(place) : null,
            When = slots.TryGetValue("when", out var when) ? Range(when) : null,
            Source = slots.TryGetValue("source", out var source) ? new SourceRef(new ActorKey(source), null, []) { Person = slots.TryGetValue("speaker", out var speaker) ? new PersonRef(speaker, speaker, new ActorKey(source)) : null } : null,
            Status = slots.TryGetValue("status", out var status) && CodeName.TryParse<ClaimStatus>(status, out var code) ? code : ClaimStatus.Asserted,
        });
    }

    /// <summary>Several of them.</summary>
    public static List<ClaimInArticle> All(params string[] lines) => [.. lines.Select(Of)];

    private static Claim Claim(string[] kind, Dictionary<string, string> slots)
    {
        var at = slots.TryGetValue("at", out var start) ? Number(start) : 0;
        var evidence = new Evidence("كلام", new TextSpan((int)at, (int)at + 4));
        var id = slots.GetValueOrDefault("id", "x" + at.ToString(CultureInfo.InvariantCulture));
        if (kind[0] == "event")
        {
            return new EventClaim { Id = id, Evidence = evidence, Type = EventType.Territory, Initiator = Actor(slots, "initiator"), Target = Actor(slots, "target") };
        }

        if (CodeName.TryParse<DiplomacyType>(kind[0], out var type))
        {
            return new DiplomacyClaim
            {
                Id = id,
                Evidence = evidence,
                Type = type,
                Participants = Actors(slots, "with"),
                Subject = slots.GetValueOrDefault("subject"),
                Persons = slots.TryGetValue("person", out var met) ? [new PersonRef(met, met, null)] : [],
                About = slots.TryGetValue("about", out var about) ? new Evidence(about.Replace('_', ' '), Nowhere) : null,
            };
        }

        Assert.True(CodeName.TryParse<Register>(kind[0], out var register), kind[0]);
        Assert.True(CodeName.TryParse<RegisterAspect>(kind[1], out var aspect), kind[1]);
        return new RegisterClaim
        {
            Id = id,
            Evidence = evidence,
            Register = register,
            Aspect = aspect,
            Subject = slots.GetValueOrDefault("subject"),
            Number = slots.TryGetValue("no", out var number) ? Number(number) : null,
            People = slots.TryGetValue("people", out var people) ? CountRange.Exactly(Number(people)) : null,
            Share = slots.TryGetValue("share", out var share) ? CountRange.AtLeast(Number(share)) : null,
            Until = slots.TryGetValue("until", out var until) ? Range(until) : null,
            Terms = slots.TryGetValue("terms", out var terms) ? new Evidence(terms, Nowhere) : null,
            Person = slots.TryGetValue("person", out var person) ? new PersonRef(person, person.StartsWith('*') ? null : person, null) : null,
            Parties = [.. Enum.GetValues<RegisterRole>().SelectMany(role => Actors(slots, CodeName.Of(role)).Select(actor => new RegisterParty(role, actor)))],
        };
    }

    private static ImmutableArray<ActorKey> Actors(Dictionary<string, string> slots, string name) =>
        slots.TryGetValue(name, out var keys) ? [.. keys.Split('+').Select(key => new ActorKey(key))] : [];

    private static ActorKey? Actor(Dictionary<string, string> slots, string name) => Actors(slots, name) is [var only, ..] ? only : null;

    private static PlaceRef Place(string id) => new() { Name = id, Text = id, Id = id, Country = id[..2].ToUpperInvariant() };

    private static DateRange Range(string text) => text.Split("..") is [var from, var to]
        ? new DateRange(Day(from), Day(to), DatePrecision.Month)
        : DateRange.OneDay(Day(text));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
