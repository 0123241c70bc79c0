using Marsad.Model;
using Marsad.Reading.Claims;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>Tells the diplomatic acts that an article tells from words that only look like it, by the weight of the clues.</summary>
/// <remarks>«يتهم بتدبير الهجمات» blames nobody in particular; «خرق الهدنة» blames where a foe says it.</remarks>
internal sealed class TalkSieve(WeightBook weights, Sheets sheets, Scene scene, TalkForms forms, PartyBallots ballots, List<EventDraft> deeds, IChoiceWitness? witness)
{
    /// <summary>By how much the clues against what a plain rule found must outweigh those for it, in thousandths.</summary>
    private const int Margin = 700;

    /// <summary>By how much, where the rule finds more than is told: those have a priority below zero.</summary>
    private const int BroadMargin = -1000;
    private const int NearSentences = 2;

    /// <summary>A text of so few sentences has nothing around to judge by: what the plain rules find in it stands.</summary>
    private const int FewestSentences = 4;

    private readonly bool _judges = scene.Stream.Sentences.Length >= FewestSentences;

    private readonly Ballot<ToldAnswer> _ballot = new(weights[sheets.TalkTold]);
    private readonly RoleTable _roles = new(deeds, ballots.Registry);

    /// <summary>Removes the acts that are not told, and those that name fewer sides than their rule asks for.</summary>
    public void Sift(List<DiplomacyDraft> drafts)
    {
        drafts.RemoveAll(static draft => draft.Participants.Length < draft.LeastSides);
        List<DiplomacyDraft> all = [.. drafts];
        drafts.RemoveAll(draft => IsDropped(draft, all));
    }

    private bool IsDropped(DiplomacyDraft draft, List<DiplomacyDraft> all)
    {
        var (at, behind) = (draft.At, draft.Rule.TriggerLast);
        var sentence = scene.Stream.SentenceOf(at);
        var around = ballots.Around(at, behind);
        var (first, second) = (draft.Participants is [var one, ..] ? one : default(ActorKey?), draft.Participants is [_, var two, ..] ? two : default(ActorKey?));
        _ballot.Clear();
        _ballot.Add(ToldAnswer.Dropped);
        var clues = _ballot.Add(ToldAnswer.Kept);
        clues[(int)TalkToldClue.Answer] = (byte)ToldAnswer.Kept;
        clues[(int)TalkToldClue.Rule] = sheets.NumberOf(draft.Rule.Rule);
        clues[(int)TalkToldClue.Type] = (byte)draft.Type;
        clues[(int)TalkToldClue.Form] = (byte)draft.Form;
        clues[(int)TalkToldClue.Before] = (byte)around.Before;
        clues[(int)TalkToldClue.After] = (byte)around.After;
        clues[(int)TalkToldClue.First] = KindOf(first);
        clues[(int)TalkToldClue.Second] = KindOf(second);
        clues[(int)TalkToldClue.Sides] = (byte)Steps.Few(draft.Participants.Length);
        clues[(int)TalkToldClue.Relation] = (byte)(second is { } other ? _roles.RelationOf(other, first, null) : Relation.NoOther);
        clues[(int)TalkToldClue.Voice] = (byte)VoiceOf(at, first);
        clues[(int)TalkToldClue.Stands] = (byte)WhereOf(draft, 0);
        clues[(int)TalkToldClue.Faces] = (byte)WhereOf(draft, 1);
        clues[(int)TalkToldClue.Part] = (byte)ToldSieve.PartOf(scene.Stream, sentence, at);
        clues[(int)TalkToldClue.Deeds] = (byte)Steps.Of(deeds.Count);
        clues[(int)TalkToldClue.Beside] = (byte)Steps.Few(deeds.Count(deed => scene.Stream.SentenceOf(deed.At) == sentence));
        clues[(int)TalkToldClue.Talks] = (byte)Steps.Few(all.Count(talk => talk != draft && talk.Type == draft.Type && talk.Rule.Rule.Priority >= draft.Rule.Rule.Priority && scene.Stream.SentenceOf(talk.At) == sentence));
        clues[(int)TalkToldClue.Again] = (byte)(all.Exists(talk => talk.At < at && talk.Type == draft.Type && talk.Participants.SequenceEqual(draft.Participants)) ? 1 : 0);
        clues[(int)TalkToldClue.Dated] = (byte)(scene.Context.DayOf(draft.First, draft.Last) is { Why: ContextFinder.InSentence } ? 1 : 0);
        clues[(int)TalkToldClue.Placed] = (byte)(scene.Context.PlaceOf(draft.First, draft.Last) is { Why: ContextFinder.InSentence } ? 1 : 0);
        clues[(int)TalkToldClue.Rules] = (byte)Steps.Few(draft.RuleSides);
        clues[(int)TalkToldClue.Words] = (byte)forms.WordsBehind(draft);
        clues[(int)TalkToldClue.Gap] = (byte)GapTo(draft, 0);
        clues[(int)TalkToldClue.Reach] = (byte)GapTo(draft, 1);
        clues[(int)TalkToldClue.Cue] = (byte)(NoteOf(draft, 0)?.Cue ?? PartyCue.Other);
        clues[(int)TalkToldClue.Facing] = (byte)(NoteOf(draft, 1)?.Cue ?? PartyCue.Other);
        clues[(int)TalkToldClue.Sense] = (byte)(NoteOf(draft, 0)?.Sense ?? PartySense.Generic);
        witness?.Saw(draft, _ballot, []);
        return draft.IsBroad ? IsOutweighed(BroadMargin) : _judges && IsOutweighed(Margin);
    }

    /// <summary>True where the clues against outweigh those for it; where nothing is weighed only a witness sees what broad rules find.</summary>
    private bool IsOutweighed(int margin) =>
        _ballot.Table.IsEmpty ? margin == BroadMargin && witness is null : _ballot.Scores() is var scores && scores[(int)ToldAnswer.Dropped] > scores[(int)ToldAnswer.Kept] + margin;

    private TalkVoice VoiceOf(int at, ActorKey? first)
    {
        var speaker = scene.Speakers.At(at)?.Key;
        var before = scene.Speakers.Before(at, NearSentences, null)?.Key;
        return speaker is { } one
            ? one == first ? TalkVoice.Speaks : before == first ? TalkVoice.SpokeBefore : TalkVoice.Another
            : before is { } earlier ? earlier == first ? TalkVoice.SpokeLast : TalkVoice.AnotherBefore : TalkVoice.Nobody;
    }

    /// <summary>Where a participant stands as seen from the words of the act.</summary>
    private PartyWhere WhereOf(DiplomacyDraft draft, int participant)
    {
        if (draft.Participants.Length <= participant)
        {
            return PartyWhere.Nobody;
        }

        return draft.Notes.Length > participant && draft.Notes[participant] is { } note
            ? PartyBallots.WhereOf(note, scene.Stream.SentenceOf(draft.At), (draft.At, draft.Rule.TriggerLast))
            : PartyWhere.Absent;
    }

    private static PartyNote? NoteOf(DiplomacyDraft draft, int participant) => draft.Notes.Length > participant ? draft.Notes[participant] : null;

    private static Distance GapTo(DiplomacyDraft draft, int participant) => NoteOf(draft, participant) switch
    {
        null => Distance.Far,
        { } note when note.First >= draft.Rule.TriggerLast => Steps.Of(note.Start - draft.Rule.TriggerLast),
        { } note => Steps.Of(draft.At - note.Last),
    };

    private byte KindOf(ActorKey? key) => (byte)(key is { } known ? 1 + (int)PartyRoll.KindOf(ballots.Registry, known) : 0);
}
