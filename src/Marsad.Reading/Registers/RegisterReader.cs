using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Attribution;
using Marsad.Reading.Claims;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Places;
using Marsad.Reading.Rules;

namespace Marsad.Reading.Registers;

/// <summary>Turns what the register rules found into claims: the rule tells the aspect and the parts, the surroundings the rest.</summary>
internal sealed class RegisterReader(WordClasses classes, Gazetteer places)
{
    /// <summary>Label of what the register rules emit.</summary>
    public const string Label = "register";

    private static readonly (string Part, RegisterRole Role)[] Roles =
    [
        ("party", RegisterRole.Party), ("other", RegisterRole.Other), ("guarantor", RegisterRole.Guarantor),
        ("excluded", RegisterRole.Excluded), ("blamed", RegisterRole.Blamed), ("body", RegisterRole.Body),
    ];

    /// <summary>All claims of an article for the registers, in the order of the text.</summary>
    public List<DraftClaim> Read(Scene scene, MentionTable mentions, DateOnly? published)
    {
        var found = mentions.Of(Label).Cast<RuleMention>().OrderBy(mention => mention.First).ThenByDescending(mention => mention.Last).ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var parts = new RegisterParts(classes, places, scene.Stream, mentions);
        var surroundings = new RegisterSurroundings(classes, scene, mentions, parts);
        var claims = new List<DraftClaim>();
        foreach (var one in found)
        {
            if (Claim(one, WhoTells(one, found, scene), scene, parts, surroundings, published) is { } claim && RegisterNeeds.AreMet(claim))
            {
                claims.Add(new DraftClaim(claim, one.TriggerFirst, one, null, PointsBack: false, HasOwnPlace: false));
            }
        }

        return claims;
    }

    /// <summary>Who tells it, and whether they deny it.</summary>
    /// <remarks>
    /// «تصر موسكو على أنه يستثني الجبهة، الأمر الذي تنفيه الفصائل»: the exclusion is Moscow's word, its dispute that of the factions.
    /// Who disputes an exclusion tells that the truce binds and denies nothing of that.
    /// </remarks>
    private static (SourceRef? Source, Speaker? Speaker, bool Denies) WhoTells(RuleMention found, List<RuleMention> all, Scene scene)
    {
        var (source, speaker) = scene.SourceOf(found.TriggerFirst);
        if (speaker is not { Denies: true })
        {
            return (source, speaker, false);
        }

        if (Is(found, RegisterAspect.Included))
        {
            return (source, speaker, false);
        }

        var isDisputed = Is(found, RegisterAspect.Excluded)
            && all.Exists(other => Is(other, RegisterAspect.Included) && other.TriggerFirst >= found.TriggerFirst && Clauses.SameSentence(scene.Stream, other.First, found.First));
        if (!isDisputed)
        {
            return (source, speaker, true);
        }

        var told = scene.Speakers.Before(found.TriggerFirst, sentences: 0, but: speaker.Key);
        return (told is null ? null : scene.RefOf(told), told, false);
    }

    private static bool Is(RuleMention found, RegisterAspect aspect) => found.Attribute("aspect") == CodeName.Of(aspect);

    private RegisterClaim? Claim(RuleMention found, (SourceRef? Source, Speaker? Speaker, bool Denies) who, Scene scene, RegisterParts parts, RegisterSurroundings surroundings, DateOnly? published)
    {
        if (!CodeName.TryParse<Register>(found.Attribute("register"), out var register)
            || !CodeName.TryParse<RegisterAspect>(found.Attribute("aspect"), out var aspect))
        {
            return null;
        }

        if (StatusOf(found, scene, who.Denies) is not { } status)
        {
            return null;
        }

        var place = found.Part("place") is { } where && parts.Place(where) is { } named
            ? new ContextFinder.Found<PlaceRef>(named.Value, scene.Stream.SpanOf(named.First, named.Last), found.Rule.Name, named.First)
            : surroundings.PlaceOf(register, found);
        var day = found.Part("date") is { } when && parts.Date(when) is { } date
            ? new ContextFinder.Found<DateRange>(date.Value, scene.Stream.SpanOf(date.Mention.First, date.Mention.Last), found.Rule.Name, date.Mention.First)
            : surroundings.DayOf(register, aspect, found);
        day = PlannedDay.Ahead(day, aspect is RegisterAspect.Announced or RegisterAspect.Expected or RegisterAspect.ConvoyAwaited ? ClaimStatus.Planned : status, published, scene.Stream, classes);
        return new RegisterClaim
        {
            Id = string.Empty,
            Evidence = scene.Quote(found.First, found.Last),
            Register = register,
            Aspect = aspect,
            Subject = found.Attribute("subject") ?? surroundings.SubjectOf(register, found),
            Number = found.Part("number") is { } number ? parts.Number(number) : null,
            People = found.Part("people") is { } people ? parts.People(people) : null,
            Share = found.Part("share") is { } share ? parts.Share(share) : null,
            Until = found.Part("until") is { } until ? parts.Date(until)?.Value : null,
            Terms = found.Part("terms") is { } terms ? scene.Quote(terms.First, terms.Last) : null,
            Parties = PartiesOf(register, found, parts, surroundings),
            Person = found.Part("person") is { } person ? parts.Person(person) : null,
            Source = who.Source,
            Status = status,
            Place = place?.Value,
            When = day?.Value,
            Rules = [found.Rule.Name],
            Reasons = scene.Explain([new SlotReason("aspect", found.Rule.Name, scene.Stream.SpanOf(found.TriggerFirst, found.TriggerLast))], who.Speaker, place, day),
        };
    }

    private static ImmutableArray<RegisterParty> PartiesOf(Register register, RuleMention found, RegisterParts parts, RegisterSurroundings surroundings)
    {
        var parties = ImmutableArray.CreateBuilder<RegisterParty>();
        foreach (var (name, role) in Roles)
        {
            var keys = found.Part(name) is { } part ? parts.Actors(part) : role == RegisterRole.Party ? surroundings.PartiesOf(register, found) : [];
            parties.AddRange(keys.Select(key => new RegisterParty(role, key)));
        }

        return parties.DrainToImmutable();
    }

    /// <summary>A negation inside the rule's own words is part of what it tells («لم يحدد موعد»); one before them takes it back.</summary>
    private ClaimStatus? StatusOf(RuleMention found, Scene scene, bool denies)
    {
        if (scene.Statuses.StatusOf(found.TriggerFirst, denies) is { } status)
        {
            return status;
        }

        for (var token = found.First; token < found.TriggerFirst; token++)
        {
            if (scene.Stream[token].Form.Classes.Has(classes.Negation))
            {
                return ClaimStatus.Asserted;
            }
        }

        return null;
    }
}
