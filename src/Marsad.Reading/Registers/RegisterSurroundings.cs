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

    private readonly Scene _scene;
    private readonly MentionTable _mentions;
    private readonly SubjectFinder _subjects;
    private readonly ParticipantFinder _participants;

    /// <summary>The surroundings in one article.</summary>
    public RegisterSurroundings(WordClasses classes, Scene scene, MentionTable mentions)
    {
        (_scene, _mentions) = (scene, mentions);
        _subjects = new SubjectFinder(classes, scene.Stream, mentions);
        _participants = new ParticipantFinder(classes, scene, new PartyFinder(classes, scene.Stream, mentions));
    }

    /// <summary>The track or agreement that is named there, or null.</summary>
    public string? SubjectOf(Register register, RuleMention found) =>
        register is Register.Talks or Register.Truce ? _subjects.Near(found.First, found.Last) : null;

    /// <summary>The place, or null: for talks where they are held, else what the sentence names.</summary>
    public ContextFinder.Found<PlaceRef>? PlaceOf(Register register, RuleMention found) => register switch
    {
        Register.Talks => NotACountry(InSentence(_scene.Context.MeetingPlaceOf(found.First, found.Last))),
        Register.Control => NotACountry(InSentence(_scene.Context.PlaceOf(found.First, found.Last))),
        Register.Truce or Register.Access => InSentence(_scene.Context.PlaceOf(found.First, found.Last)),
        _ => null,
    };

    /// <summary>The day, or null. What stands counts from "since"; an office or a mere mention has none.</summary>
    public ContextFinder.Found<DateRange>? DayOf(Register register, RegisterAspect aspect, RuleMention found) => (register, aspect) switch
    {
        (Register.Person, _) or (Register.Mandate, RegisterAspect.Cited or RegisterAspect.Authorises) => null,
        (Register.Control or Register.Truce, RegisterAspect.Holds or RegisterAspect.Share or RegisterAspect.Besieges or RegisterAspect.InForce) =>
            Since(found) ?? (aspect == RegisterAspect.InForce ? InSentence(_scene.Context.DayOf(found.First, found.Last)) : null),
        _ => InSentence(_scene.Context.DayOf(found.First, found.Last)),
    };

    /// <summary>Who takes part in talks, read as for a meeting.</summary>
    public ImmutableArray<ActorKey> PartiesOf(Register register, RuleMention found) =>
        register == Register.Talks ? _participants.Of(DiplomacyType.Meeting, found) : [];

    /// <summary>«محادثات حول الأزمة في سوريا»: a country is what is talked about; who holds a town does not hold the country.</summary>
    private static ContextFinder.Found<PlaceRef>? NotACountry(ContextFinder.Found<PlaceRef>? found) =>
        found is { Value.Precision: PlacePrecision.Country } ? null : found;

    private static ContextFinder.Found<TValue>? InSentence<TValue>(ContextFinder.Found<TValue>? found) =>
        found is { Why: ContextFinder.InSentence } ? found : null;

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
