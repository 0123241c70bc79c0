using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Claims;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Rules;

namespace Marsad.Reading.Registers;

/// <summary>What a register claim takes from the words around it where its rule does not name it.</summary>
internal sealed class RegisterSurroundings
{
    private const int SinceReach = 14;
    private const int SubjectReach = 12;

    /// <summary>How far, in tokens, a place or day may stand from the words to be theirs: farther off another clause speaks.</summary>
    private const int Beside = 9;

    private readonly Scene _scene;
    private readonly MentionTable _mentions;
    private readonly RegisterParts _parts;
    private readonly SubjectFinder _subjects;
    private readonly ParticipantFinder _participants;

    /// <summary>The surroundings in one article.</summary>
    public RegisterSurroundings(WordClasses classes, Scene scene, MentionTable mentions, RegisterParts parts)
    {
        (_scene, _mentions, _parts) = (scene, mentions, parts);
        _subjects = new SubjectFinder(classes, scene.Stream, mentions);
        _participants = new ParticipantFinder(classes, scene, new PartyFinder(classes, scene.Stream, mentions));
    }

    /// <summary>The track or agreement that is named there, or null.</summary>
    public string? SubjectOf(Register register, RuleMention found) =>
        register is Register.Talks or Register.Truce ? _subjects.Near(found.First, found.Last, SubjectReach) : null;

    /// <summary>The place, or null: for talks where they are held, else what the sentence names.</summary>
    public ContextFinder.Found<PlaceRef>? PlaceOf(Register register, RuleMention found) => register switch
    {
        Register.Talks => Within(found) ?? NotACountry(IsBeside(_scene.Context.MeetingPlaceOf(found.First, found.Last), found)),
        Register.Control => NotACountry(IsBeside(_scene.Context.PlaceOf(found.First, found.Last), found)),
        Register.Truce or Register.Access => IsBeside(_scene.Context.PlaceOf(found.First, found.Last), found),
        _ => null,
    };

    /// <summary>The day, or null. What stands counts from "since"; an office or a mere mention has none.</summary>
    public ContextFinder.Found<DateRange>? DayOf(Register register, RegisterAspect aspect, RuleMention found) => (register, aspect) switch
    {
        (Register.Person, _) or (Register.Mandate, RegisterAspect.Cited or RegisterAspect.Authorises) => null,
        (Register.Control or Register.Truce, RegisterAspect.Holds or RegisterAspect.Share or RegisterAspect.Besieges or RegisterAspect.InForce) =>
            Since(found) ?? (aspect == RegisterAspect.InForce ? IsBeside(_scene.Context.DayOf(found.First, found.Last), found) : null),
        _ => IsBeside(_scene.Context.DayOf(found.First, found.Last), found),
    };

    /// <summary>Who takes part in talks, read as for a meeting.</summary>
    public ImmutableArray<ActorKey> PartiesOf(Register register, RuleMention found) =>
        register == Register.Talks ? _participants.Of(DiplomacyType.Meeting, found) : [];

    /// <summary>«محادثات حول الأزمة في سوريا»: a country is what is talked about; who holds a town does not hold the country.</summary>
    private static ContextFinder.Found<PlaceRef>? NotACountry(ContextFinder.Found<PlaceRef>? found) =>
        found is { Value.Precision: PlacePrecision.Country } ? null : found;

    private static ContextFinder.Found<TValue>? IsBeside<TValue>(ContextFinder.Found<TValue>? context, RuleMention found) =>
        context is { Why: ContextFinder.InSentence } && context.First >= found.First - Beside && context.First < found.Last + Beside ? context : null;

    /// <summary>The town inside the words of talks («مفاوضات جنيف»), or null.</summary>
    private ContextFinder.Found<PlaceRef>? Within(RuleMention found)
    {
        for (var token = found.First; token < found.Last; token++)
        {
            if (_mentions.StartingAt(Layers.Place, token) is PlaceMention { Place.Precision: not PlacePrecision.Country } place && place.Last <= found.Last)
            {
                return new ContextFinder.Found<PlaceRef>(place.Place, _scene.Stream.SpanOf(place.First, place.Last), found.Rule.Name, place.First);
            }
        }

        return _parts.City(found.First, found.Last) is { } city
            ? new ContextFinder.Found<PlaceRef>(city.Value, _scene.Stream.SpanOf(city.First, city.Last), found.Rule.Name, city.First)
            : null;
    }

    /// <summary>«منذ يناير 2015»: the day that a state is counted from, near the words that tell it.</summary>
    private ContextFinder.Found<DateRange>? Since(RuleMention found)
    {
        var sentence = _scene.Stream.Sentences[_scene.Stream.SentenceOf(found.First)];
        for (var token = Math.Max(sentence.First, found.First - SinceReach); token < Math.Min(sentence.Last, found.Last + SinceReach); token++)
        {
            if (_mentions.StartingAt(Layers.Date, token) is DateMention { IsSince: true, Start: { } start } since)
            {
                return new ContextFinder.Found<DateRange>(start, _scene.Stream.SpanOf(since.First, since.Last), "since", since.First);
            }
        }

        return null;
    }
}
