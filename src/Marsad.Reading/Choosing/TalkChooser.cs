using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Claims;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>Chooses who takes part in each diplomatic act, one after the other, by the weight of the clues; the rules' own answer is one of them.</summary>
internal sealed class TalkChooser(WeightBook weights, Sheets sheets, Scene scene, TalkForms forms, PartyBallots ballots, SeatRoll seats, TalkPhrases phrases, List<EventDraft> deeds, IChoiceWitness? witness)
{
    private const int MostAttendees = 6;
    private const int NearSentences = 2;

    private readonly Ballot<PartyChoice> _askers = new(weights[sheets.Asker]);
    private readonly Ballot<PartyChoice> _asked = new(weights[sheets.Asked]);
    private readonly Ballot<PartyChoice> _attendees = new(weights[sheets.Attendee]);
    private readonly List<(PartyNote Note, int Order)> _beside = [];
    private readonly RoleTable _roles = new(deeds, ballots.Registry);

    /// <summary>Chooses for all acts of an article, in the order of the text.</summary>
    public void Choose(List<DiplomacyDraft> drafts)
    {
        DiplomacyDraft? last = null;
        foreach (var draft in drafts)
        {
            draft.Form = forms.FormOf(draft);
            Gather(draft);
            var chosen = draft.IsDirected ? Directed(draft, last) : Mutual(draft, last);
            if (chosen is not null)
            {
                Take(draft, chosen);
            }

            last = draft;
        }
    }

    /// <summary>Who asks or blames, then whom; null where neither is weighed.</summary>
    private List<PartyChoice>? Directed(DiplomacyDraft draft, DiplomacyDraft? last)
    {
        var chosen = new List<PartyChoice>();
        Fill(_askers, draft, last, chosen, draft.Participants is [var first, ..] ? [first] : []);
        witness?.Saw(draft, _askers, []);
        var asker = _askers.Table.IsEmpty ? new PartyChoice(draft.Participants is [var own, ..] ? own : null, null) : KeyChoice.Best(_askers, null);
        if (asker.Key is not null)
        {
            chosen.Add(asker);
        }

        Fill(_asked, draft, last, chosen, draft.Participants is [_, .. var others] ? others : []);
        witness?.Saw(draft, _asked, [.. chosen.Select(choice => choice.Key!.Value)]);
        if (_askers.Table.IsEmpty || _asked.Table.IsEmpty)
        {
            return null;
        }

        if (KeyChoice.Best(_asked, asker.Key) is { Key: not null } asked)
        {
            chosen.Add(asked);
        }

        return chosen;
    }

    /// <summary>Who meets or agrees, until nobody is the best answer; null where it is not weighed.</summary>
    private List<PartyChoice>? Mutual(DiplomacyDraft draft, DiplomacyDraft? last)
    {
        var chosen = new List<PartyChoice>();
        var answers = draft.Participants;
        while (chosen.Count < MostAttendees)
        {
            Fill(_attendees, draft, last, chosen, answers);
            witness?.Saw(draft, _attendees, [.. chosen.Select(choice => choice.Key!.Value)]);
            if (_attendees.Table.IsEmpty)
            {
                if (chosen.Count >= answers.Length)
                {
                    return null;
                }

                chosen.Add(new PartyChoice(answers[chosen.Count], null));
                continue;
            }

            if (VoteCount.Best(_attendees, static (left, right) => left.Key == right.Key, candidate => chosen.Exists(one => one.Key == candidate.Key)) is not { Key: not null } next)
            {
                break;
            }

            chosen.Add(next);
        }

        return chosen;
    }

    /// <summary>Collects what stands beside the words of an act and is no side of the roll: states by their places, and sides that the knowledge does not list.</summary>
    private void Gather(DiplomacyDraft draft)
    {
        _beside.Clear();
        if (draft.IsDirected)
        {
            foreach (var phrase in phrases.Of(draft))
            {
                _beside.Add((phrase, ballots.CountBetween(draft.Rule.TriggerLast, phrase.First)));
            }
        }

        var order = 0;
        foreach (var seat in seats.Of(scene.Stream.SentenceOf(draft.At)))
        {
            _beside.Add((seat, order++));
        }
    }

    private void Fill(Ballot<PartyChoice> ballot, DiplomacyDraft draft, DiplomacyDraft? last, List<PartyChoice> chosen, ImmutableArray<ActorKey> answers)
    {
        var (at, behind) = (draft.At, draft.Rule.TriggerLast);
        var speaker = scene.Speakers.At(at)?.Key;
        var before = scene.Speakers.Before(at, NearSentences, null)?.Key;
        ballot.Clear();
        ballots.FillNamed(ballot, at, behind, null, RuleVoice.Silent);
        foreach (var (note, order) in _beside)
        {
            ballots.AddBeside(ballot, note, (at, behind), order);
        }

        foreach (var key in draft.Participants)
        {
            AddAbsent(ballot, key);
        }

        AddAbsent(ballot, speaker);
        AddAbsent(ballot, before);
        ballots.AddUnnamed(ballot, PartyWhere.Nobody, null, RuleVoice.Silent);
        var around = ballots.Around(at, behind);
        for (var i = 0; i < ballot.Candidates.Count; i++)
        {
            var clues = ballot.CluesOf(i);
            clues[(int)TalkClue.Pattern] = sheets.NumberOf(draft.Rule.Rule);
            clues[(int)TalkClue.Type] = (byte)draft.Type;
            clues[(int)TalkClue.Form] = (byte)draft.Form;
            clues[(int)TalkClue.Taken] = (byte)Steps.Few(chosen.Count);
            clues[(int)TalkClue.Before] = (byte)around.Before;
            clues[(int)TalkClue.After] = (byte)around.After;
            var (key, note) = (ballot.Candidates[i].Key, ballot.Candidates[i].Note);
            clues[(int)PartyClue.Rule] = (byte)RuleFor(key, draft, answers, chosen);
            if (key is { } known)
            {
                clues[(int)TalkClue.Voice] = (byte)VoiceOf(known, speaker, before);
                clues[(int)TalkClue.Joint] = (byte)JointOf(note, draft, chosen);
                clues[(int)TalkClue.Relation] = (byte)_roles.RelationOf(known, chosen is [var first, ..] ? first.Key : null, null);
                clues[(int)TalkClue.Last] = (byte)LastRoleOf(known, draft, last);
                clues[(int)TalkClue.Deed] = (byte)DeedOf(known, draft);
                clues[(int)TalkClue.Elsewhere] = (byte)_roles.RoleOf(known);
                clues[(int)TalkClue.Gender] = (byte)forms.GenderOf(draft.Form, note);
            }
        }
    }

    /// <summary>Adds a side that the text does not name near by.</summary>
    private void AddAbsent(Ballot<PartyChoice> ballot, ActorKey? key)
    {
        if (key is not { } side)
        {
            return;
        }

        for (var i = 0; i < ballot.Candidates.Count; i++)
        {
            if (ballot.Candidates[i].Key == side)
            {
                return;
            }
        }

        ballots.AddUnnamed(ballot, PartyWhere.Absent, side, RuleVoice.Silent);
    }

    /// <summary>What the rules say to a candidate: their answer for this place, for another place of the act, or none.</summary>
    private static RuleVoice RuleFor(ActorKey? key, DiplomacyDraft draft, ImmutableArray<ActorKey> answers, List<PartyChoice> chosen) =>
        key is not { } known ? AreTaken(answers, chosen) ? RuleVoice.Guess : RuleVoice.Other
        : answers.Contains(known) ? answers[0] == known ? RuleVoice.Pattern : RuleVoice.Clause
        : draft.Participants.Contains(known) ? RuleVoice.Carried
        : answers.IsEmpty ? RuleVoice.Silent
        : RuleVoice.Other;

    private static bool AreTaken(ImmutableArray<ActorKey> answers, List<PartyChoice> chosen)
    {
        foreach (var answer in answers)
        {
            if (!chosen.Exists(one => one.Key == answer))
            {
                return false;
            }
        }

        return true;
    }

    private static TalkVoice VoiceOf(ActorKey key, ActorKey? speaker, ActorKey? before) =>
        speaker == key ? TalkVoice.Speaks
        : speaker is not null ? before == key ? TalkVoice.SpokeBefore : TalkVoice.Another
        : before == key ? TalkVoice.SpokeLast
        : before is null ? TalkVoice.Nobody : TalkVoice.AnotherBefore;

    private TalkJoint JointOf(PartyNote? note, DiplomacyDraft draft, List<PartyChoice> chosen)
    {
        var best = TalkJoint.Open;
        foreach (var other in chosen)
        {
            if (note is not null && other.Note is { } near)
            {
                var joint = JointOf(note, near, draft);
                best = joint > best ? joint : best;
            }
        }

        return best;
    }

    private TalkJoint JointOf(PartyNote note, PartyNote other, DiplomacyDraft draft)
    {
        if (note.Sentence != other.Sentence)
        {
            return TalkJoint.Apart;
        }

        var (left, right) = note.First < other.First ? (note, other) : (other, note);
        if (left.Last <= draft.At && right.First >= draft.Rule.TriggerLast)
        {
            return TalkJoint.Across;
        }

        return ballots.CountBetween(left.Last, right.First, left.Key, right.Key) > 0 ? TalkJoint.Sentence
            : right.Cue == PartyCue.And || scene.Stream[right.Start].Form.MayCarry(Lexicon.Proclitics.And) ? TalkJoint.And
            : TalkJoint.Next;
    }

    private TalkLast LastRoleOf(ActorKey key, DiplomacyDraft draft, DiplomacyDraft? last)
    {
        if (last is null)
        {
            return TalkLast.NoTalk;
        }

        var isNear = scene.Stream.SentenceOf(draft.At) - scene.Stream.SentenceOf(last.At) <= 1;
        return last.Participants.IndexOf(key) switch
        {
            < 0 => TalkLast.None,
            0 => isNear ? TalkLast.First : TalkLast.FirstEarlier,
            _ => isNear ? TalkLast.Second : TalkLast.SecondEarlier,
        };
    }

    /// <summary>The role of a side in the events of the same sentence.</summary>
    private RoleElsewhere DeedOf(ActorKey key, DiplomacyDraft draft)
    {
        var sentence = scene.Stream.SentenceOf(draft.At);
        var (acts, struck) = (false, false);
        foreach (var deed in deeds)
        {
            var isHere = scene.Stream.SentenceOf(deed.At) == sentence;
            acts |= isHere && deed.Initiator == key;
            struck |= isHere && deed.Target == key;
        }

        return (acts, struck) switch
        {
            (true, true) => RoleElsewhere.Both,
            (true, false) => RoleElsewhere.Acts,
            (false, true) => RoleElsewhere.Struck,
            _ => RoleElsewhere.None,
        };
    }

    /// <summary>Gives an act those who were chosen; the reason where they are not the rules' answer.</summary>
    private void Take(DiplomacyDraft draft, List<PartyChoice> chosen)
    {
        var keys = ImmutableArray.CreateBuilder<ActorKey>(chosen.Count);
        var notes = ImmutableArray.CreateBuilder<PartyNote?>(chosen.Count);
        foreach (var choice in chosen)
        {
            keys.Add(choice.Key!.Value);
            notes.Add(choice.Note);
        }

        draft.Notes = notes.MoveToImmutable();
        var participants = keys.MoveToImmutable();
        if (!participants.AsSpan().SequenceEqual(draft.Participants.AsSpan()))
        {
            Voices.Replace(draft.Reasons, "participants", scene.Stream, chosen.Find(static choice => choice.Note is not null).Note);
            draft.Participants = participants;
        }
    }
}
