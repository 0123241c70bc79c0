using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Marsad.Model;

namespace Marsad.Exchange.JsonLines;

/// <summary>Reads a claim back from the JSON that <see cref="ClaimJsonWriter"/> wrote: the same claim, slot for slot.</summary>
public static class ClaimJsonReader
{
    /// <summary>The claim.</summary>
    /// <param name="json">One line of JSON.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="FormatException">It is no claim.</exception>
    public static Claim Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        try
        {
            return Read(document.RootElement);
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("This JSON is no claim: " + fault.Message, fault);
        }
    }

    private static Claim Read(JsonElement json)
    {
        Claim claim = json.GetProperty("kind").GetString() switch
        {
            "casualty" => Casualty(json),
            "event" => new EventClaim { Id = Id(json), Evidence = Quote(json.GetProperty("evidence"))!, Type = Code<EventType>(json, "type"), Initiator = Actor(json, "initiator"), Target = Actor(json, "target") },
            "diplomacy" => new DiplomacyClaim { Id = Id(json), Evidence = Quote(json.GetProperty("evidence"))!, Type = Code<DiplomacyType>(json, "type"), Participants = [.. Actors(json.GetProperty("participants"))], Persons = Persons(json), Subject = json.TryGetProperty("subject", out var subject) ? subject.GetString() : null, About = json.TryGetProperty("about", out var about) ? Quote(about) : null },
            "register" => Register(json),
            var kind => throw new FormatException($"There is no kind of claim '{kind}'."),
        };
        return claim with
        {
            Source = Source(json),
            Place = Place(json.GetProperty("place")),
            When = When(json, "from", "to", "datePrecision"),
            Status = Code<ClaimStatus>(json, "status"),
            Repeats = [.. json.GetProperty("repeats").EnumerateArray().Select(repeat => Quote(repeat)!)],
            Rules = [.. Strings(json.GetProperty("rules"))],
            Reasons = [.. json.GetProperty("why").EnumerateArray().Select(Reason)],
        };
    }

    private static CasualtyClaim Casualty(JsonElement json) => new()
    {
        Id = Id(json),
        Evidence = Quote(json.GetProperty("evidence"))!,
        Harm = Code<Harm>(json, "harm"),
        Count = new CountRange(Number(json, "low"), Number(json, "high")),
        Victim = Actor(json, "victim") ?? ActorKey.Unspecified,
        VictimClass = Code<VictimClass>(json, "victimClass"),
        Perpetrator = Actor(json, "perpetrator"),
        Scope = Code<Scope>(json, "scope"),
        PartOf = json.GetProperty("partOf").GetString(),
    };

    private static RegisterClaim Register(JsonElement json) => new()
    {
        Id = Id(json),
        Evidence = Quote(json.GetProperty("evidence"))!,
        Register = Code<Register>(json, "register"),
        Aspect = Code<RegisterAspect>(json, "aspect"),
        Subject = json.GetProperty("subject").GetString(),
        Number = Number(json, "number"),
        People = Range(json.GetProperty("people")),
        Share = Range(json.GetProperty("share")),
        Parties = [.. json.GetProperty("parties").EnumerateArray().Select(party => new RegisterParty(Code<RegisterRole>(party, "role"), Actor(party, "actor")!.Value))],
        Person = Person(json.GetProperty("person")),
        Terms = Quote(json.GetProperty("terms")),
        Until = When(json, "untilFrom", "untilTo", "untilPrecision"),
    };

    private static CountRange? Range(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object ? new CountRange(Number(json, "low"), Number(json, "high")) : null;

    private static PersonRef? Person(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object ? new PersonRef(json.GetProperty("name").GetString()!, json.GetProperty("id").GetString(), Actor(json, "actor")) : null;

    /// <summary>None where an older record did not keep them.</summary>
    private static ImmutableArray<PersonRef> Persons(JsonElement json) =>
        json.TryGetProperty("persons", out var persons) ? [.. persons.EnumerateArray().Select(person => Person(person)!)] : [];

    private static string Id(JsonElement json) => json.GetProperty("id").GetString()!;

    private static TCode Code<TCode>(JsonElement json, string name)
        where TCode : struct, Enum =>
        CodeName.TryParse<TCode>(json.GetProperty(name).GetString(), out var code)
            ? code
            : throw new FormatException($"'{json.GetProperty(name)}' is no {name}.");

    private static long? Number(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt64() : null;

    private static double? Fraction(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static ActorKey? Actor(JsonElement json, string name) =>
        json.GetProperty(name).GetString() is { } key ? new ActorKey(key) : null;

    private static IEnumerable<ActorKey> Actors(JsonElement json) => Strings(json).Select(key => new ActorKey(key));

    private static IEnumerable<string> Strings(JsonElement json) => json.EnumerateArray().Select(item => item.GetString()!);

    private static Evidence? Quote(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || json.GetProperty("exact").GetString() is not { } exact || Number(json, "at") is not { } at)
        {
            return null;
        }

        return new Evidence(exact, new TextSpan((int)at, (int)at + exact.Length));
    }

    private static SlotReason Reason(JsonElement json) =>
        new(json.GetProperty("slot").GetString()!, json.GetProperty("why").GetString()!, Quote(json)?.Span);

    private static SourceRef? Source(JsonElement json) => Actor(json, "source") is { } key
        ? new SourceRef(key, Quote(json.GetProperty("attribution")), [.. Actors(json.GetProperty("via"))]) { Manner = Code<SpeechManner>(json, "manner"), Person = json.TryGetProperty("speaker", out var speaker) ? Person(speaker) : null }
        : null;

    private static PlaceRef? Place(JsonElement json) => json.ValueKind != JsonValueKind.Object
        ? null
        : new PlaceRef
        {
            Name = json.GetProperty("name").GetString()!,
            Text = json.GetProperty("text").GetString()!,
            Id = json.GetProperty("id").GetString(),
            Latitude = Fraction(json, "lat"),
            Longitude = Fraction(json, "lon"),
            Country = json.GetProperty("country").GetString(),
            Precision = Code<PlacePrecision>(json, "precision"),
            Alternatives = [.. Strings(json.GetProperty("alternatives"))],
        };

    private static DateRange? When(JsonElement json, string from, string to, string precision) => json.GetProperty(precision).GetString() is null
        ? null
        : new DateRange(Day(json, from), Day(json, to), Code<DatePrecision>(json, precision));

    private static DateOnly? Day(JsonElement json, string name) =>
        json.GetProperty(name).GetString() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
