using Marsad.Model;
using Marsad.Reading.Claims;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>Chooses who acted on whom in each event, by the weight of the clues; the rules' own answer is one of them.</summary>
internal sealed class SideChooser(WeightBook weights, EventCues cues, PartyBallots ballots, IChoiceWitness? witness)
{
    private const int Passes = 2;

    private readonly Ballot<PartyChoice> _initiators = new(weights[Sheets.Initiator]);
    private readonly Ballot<PartyChoice> _targets = new(weights[Sheets.Target]);

    /// <summary>Chooses for all events of an article, twice: first beside what the rules answer for the other events, then beside what was chosen for them.</summary>
    public void Choose(List<EventDraft> events)
    {
        var answers = events.ConvertAll(draft => (draft.Initiator, draft.Target));
        var choices = answers.ConvertAll(answer => (Initiator: new PartyChoice(answer.Initiator, null), Target: new PartyChoice(answer.Target, null)));
        for (var pass = 0; pass < Passes; pass++)
        {
            var roles = new RoleTable(events, ballots.Registry);
            for (var i = 0; i < events.Count; i++)
            {
                events[i].Form = FormOf(events[i]);
                choices[i] = Choose(events, i, answers[i], roles);
            }

            for (var i = 0; i < events.Count; i++)
            {
                (events[i].Initiator, events[i].Target) = (choices[i].Initiator.Key, choices[i].Target.Key);
            }
        }

        for (var i = 0; i < events.Count; i++)
        {
            Explain(events[i], answers[i], choices[i].Initiator, choices[i].Target);
        }
    }

    /// <summary>Who acted, then on whom.</summary>
    private (PartyChoice Initiator, PartyChoice Target) Choose(List<EventDraft> events, int number, (ActorKey? Initiator, ActorKey? Target) answer, RoleTable roles)
    {
        var draft = events[number];
        var around = new EventSurroundings(
            ballots.Around(draft.At, draft.Rule.TriggerLast),
            number > 0 ? events[number - 1] : null,
            number + 1 < events.Count ? events[number + 1] : null);
        Fill(_initiators, draft, "initiator", answer.Initiator, draft.Target, roles, around);
        witness?.Saw(draft, _initiators);
        var initiator = _initiators.Table.IsEmpty ? new PartyChoice(draft.Initiator, null) : KeyChoice.Best(_initiators, null);
        Fill(_targets, draft, "target", answer.Target, initiator.Key, roles, around);
        witness?.Saw(draft, _targets);
        return (initiator, _targets.Table.IsEmpty ? new PartyChoice(draft.Target, null) : KeyChoice.Best(_targets, initiator.Key));
    }

    private void Fill(Ballot<PartyChoice> ballot, EventDraft draft, string slot, ActorKey? answer, ActorKey? opposite, RoleTable roles, EventSurroundings around)
    {
        ballot.Clear();
        ballots.Fill(ballot, draft.At, draft.Rule.TriggerLast, answer, Voices.Of(draft.Reasons, slot, draft.Rule.Rule.Name));
        for (var i = 0; i < ballot.Candidates.Count; i++)
        {
            var clues = ballot.CluesOf(i);
            clues[(int)SideClue.Form] = (byte)draft.Form;
            clues[(int)SideClue.Type] = (byte)draft.Type;
            clues[(int)SideClue.Before] = (byte)around.Words.Before;
            clues[(int)SideClue.After] = (byte)around.Words.After;
            clues[(int)SideClue.Definite] = (byte)(draft.IsDefinite ? 1 : 0);
            if (ballot.Candidates[i].Key is { } key)
            {
                clues[(int)SideClue.Elsewhere] = (byte)roles.RoleOf(key, draft);
                clues[(int)SideClue.Last] = (byte)EventSurroundings.RoleOf(key, around.Previous, draft);
                clues[(int)SideClue.Next] = (byte)EventSurroundings.RoleOf(key, around.Next, draft);
                clues[(int)SideClue.Opposite] = (byte)(key == opposite ? 1 : 0);
                clues[(int)SideClue.Relation] = (byte)roles.RelationOf(key, opposite, draft);
            }
            else
            {
                clues[(int)SideClue.Opposite] = (byte)(opposite is null ? 1 : 0);
            }
        }
    }

    private void Explain(EventDraft draft, (ActorKey? Initiator, ActorKey? Target) answer, PartyChoice initiator, PartyChoice target)
    {
        if (initiator.Key != answer.Initiator)
        {
            Voices.Replace(draft.Reasons, "initiator", cues.Stream, initiator.Note);
        }

        if (target.Key != answer.Target)
        {
            Voices.Replace(draft.Reasons, "target", cues.Stream, target.Note);
        }
    }

    private TriggerForm FormOf(EventDraft draft)
    {
        var (at, classes) = (draft.At, cues.Classes);
        return cues.Is(at, classes.LossVerb) ? TriggerForm.LossVerb
            : cues.Is(at, classes.LossNoun) ? TriggerForm.LossNoun
            : cues.Is(at, classes.SiegeVerb) ? TriggerForm.SiegeVerb
            : cues.Is(at, classes.HoldNoun) ? TriggerForm.HoldNoun
            : cues.Is(at, classes.ObjectNoun) ? TriggerForm.ObjectNoun
            : cues.Is(at, classes.WeaponNoun) ? TriggerForm.Weapon
            : VerbMark(at) is { } isMarked ? isMarked ? TriggerForm.MarkedVerb : cues.Is(at, classes.EventNoun) ? TriggerForm.Noun : TriggerForm.Verb
            : cues.Is(at, classes.EventNoun) ? TriggerForm.Noun
            : TriggerForm.Other;
    }

    /// <summary>True for a verb with an ending of the feminine or plural («قصفت»), false for one without, null for no verb.</summary>
    private bool? VerbMark(int token)
    {
        var form = cues.Stream[token].Form;
        var sense = form.SenseOf(cues.Classes.EventVerb) ?? form.SenseOf(cues.Classes.TerritoryVerb);
        return sense is { } verb ? (verb.Features & (Lexicon.WordFeatures.Feminine | Lexicon.WordFeatures.Plural)) != 0 : null;
    }
}
