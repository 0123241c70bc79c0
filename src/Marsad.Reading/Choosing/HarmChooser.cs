using Marsad.Model;
using Marsad.Reading.Claims;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Text;
using Marsad.Reading.Weighing;

namespace Marsad.Reading.Choosing;

/// <summary>Chooses whose people were harmed, and by whom, by the weight of the clues; the rules' own answer is one of them.</summary>
internal sealed class HarmChooser(WeightBook weights, WordClasses classes, TokenStream stream, PartyBallots ballots, List<EventDraft> events, IChoiceWitness? witness)
{
    private const int Passes = 2;
    private const string LikeTheWhole = "like the whole";

    private readonly Ballot<PartyChoice> _victims = new(weights[Sheets.Victim]);
    private readonly Ballot<PartyChoice> _doers = new(weights[Sheets.Perpetrator]);
    private readonly RoleTable _roles = new(events, ballots.Registry);

    /// <summary>Chooses for all harms of an article, twice: first beside what the rules answer for the other harms, then beside what was chosen for them.</summary>
    public void Choose(List<HarmDraft> harms)
    {
        var answers = harms.ConvertAll(harm => new Answer(harm.Side ?? (harm.Class == VictimClass.Civilian ? ActorKey.Civilians : null), harm.Class, harm.Perpetrator));
        var choices = answers.ConvertAll(answer => (Victim: new PartyChoice(answer.Victim, null), Doer: new PartyChoice(answer.Doer, null)));
        for (var pass = 0; pass < Passes; pass++)
        {
            var roles = new HarmNeighbours(stream, harms);
            for (var i = 0; i < harms.Count; i++)
            {
                harms[i].Form = FormOf(harms[i]);
                choices[i] = Choose(harms[i], answers[i], roles.At(i));
            }

            for (var i = 0; i < harms.Count; i++)
            {
                Take(harms[i], answers[i], choices[i].Victim, choices[i].Doer);
            }
        }

        for (var i = 0; i < harms.Count; i++)
        {
            Explain(harms[i], answers[i], choices[i].Victim, choices[i].Doer);
        }

        foreach (var harm in harms)
        {
            TakeFromWhole(harm);
        }
    }

    /// <summary>Parts share what holds for the whole, where nothing else is told of them («قتل 35 في هجمات لداعش … 27 منهم قرب الكوم»).</summary>
    private void TakeFromWhole(HarmDraft harm)
    {
        if (harm.Whole is not { } whole)
        {
            return;
        }

        if (harm.Perpetrator is null && harm.Count is not { High: 0 } && whole.Perpetrator is { } doer && doer != harm.Side)
        {
            harm.Perpetrator = doer;
            harm.Reasons.Add(new SlotReason("perpetrator", LikeTheWhole, stream.SpanOf(whole.First, whole.Last)));
        }

        if (harm.Side == ActorKey.Unspecified && harm.Class != VictimClass.Civilian && whole.Side is { } side && side != harm.Side)
        {
            harm.Side = side;
            harm.Reasons.Add(new SlotReason("victim", LikeTheWhole, stream.SpanOf(whole.First, whole.Last)));
        }
    }

    /// <summary>Whose people, then by whom.</summary>
    private (PartyChoice Victim, PartyChoice Doer) Choose(HarmDraft harm, Answer answer, HarmNeighbours.Beside beside)
    {
        Fill(_victims, harm, answer.Class, answer.Victim, harm.Perpetrator, Voices.Of(harm.Reasons, "victim", null), beside);
        witness?.Saw(harm, _victims);
        var victim = _victims.Table.IsEmpty ? new PartyChoice(answer.Victim, null) : KeyChoice.Best(_victims, null);
        if (harm.Count is { High: 0 })
        {
            return (victim, new PartyChoice(answer.Doer, null));
        }

        var side = _victims.Table.IsEmpty ? harm.Side : victim.Key;
        Fill(_doers, harm, ClassOf(answer, side), answer.Doer, side == ActorKey.Unspecified ? null : side, Voices.Of(harm.Reasons, "perpetrator", harm.Rule?.Rule.Name), beside);
        witness?.Saw(harm, _doers);
        return (victim, _doers.Table.IsEmpty ? new PartyChoice(answer.Doer, null) : KeyChoice.Best(_doers, side ?? ActorKey.Unspecified));
    }

    private void Take(HarmDraft harm, Answer answer, PartyChoice victim, PartyChoice doer)
    {
        if (!_victims.Table.IsEmpty)
        {
            harm.Side = victim.Key ?? ActorKey.Unspecified;
            harm.Class = ClassOf(answer, victim.Key);
        }

        harm.Perpetrator = doer.Key;
    }

    private void Explain(HarmDraft harm, Answer answer, PartyChoice victim, PartyChoice doer)
    {
        if (victim.Key != answer.Victim)
        {
            Voices.Replace(harm.Reasons, "victim", stream, victim.Note);
        }

        if (doer.Key != answer.Doer)
        {
            Voices.Replace(harm.Reasons, "perpetrator", stream, doer.Note);
        }
    }

    private VictimClass ClassOf(Answer answer, ActorKey? side) =>
        answer.Class == VictimClass.Unknown && !_victims.Table.IsEmpty ? ClassOf(side ?? ActorKey.Unspecified) : answer.Class;

    /// <summary>Members of an armed group fight; people without a word on them are unknown.</summary>
    private VictimClass ClassOf(ActorKey side) => PartyRoll.KindOf(ballots.Registry, side) switch
    {
        PartyKind.Jihadist or PartyKind.Faction or PartyKind.Militants => VictimClass.Combatant,
        PartyKind.Civilians => VictimClass.Civilian,
        _ => VictimClass.Unknown,
    };

    private void Fill(Ballot<PartyChoice> ballot, HarmDraft harm, VictimClass status, ActorKey? answer, ActorKey? opposite, RuleVoice voice, HarmNeighbours.Beside beside)
    {
        ballot.Clear();
        ballots.Fill(ballot, harm.First, harm.Last, answer, voice);
        var around = ballots.Around(harm.First, harm.Last);
        var cause = new HarmCause(stream, events, harm);
        for (var i = 0; i < ballot.Candidates.Count; i++)
        {
            var clues = ballot.CluesOf(i);
            clues[(int)HarmClue.Form] = (byte)harm.Form;
            clues[(int)HarmClue.Harm] = (byte)harm.Harm;
            clues[(int)HarmClue.Class] = (byte)status;
            clues[(int)HarmClue.Cause] = (byte)(cause.Nearest is { } nearest ? (int)nearest.Type : Enum.GetValues<EventType>().Length);
            clues[(int)HarmClue.Before] = (byte)around.Before;
            clues[(int)HarmClue.After] = (byte)around.After;
            if (ballot.Candidates[i].Key is { } key)
            {
                clues[(int)HarmClue.Last] = (byte)beside.Last(key);
                clues[(int)HarmClue.Next] = (byte)beside.Next(key);
                clues[(int)HarmClue.Elsewhere] = (byte)beside.Elsewhere(key);
                clues[(int)HarmClue.Relation] = (byte)_roles.RelationOf(key, opposite, null);
                clues[(int)HarmClue.Link] = (byte)LinkOf(cause, key);
                clues[(int)HarmClue.Own] = (byte)(harm.People?.Side is not { } own ? OwnSide.None : own == key ? OwnSide.This : OwnSide.Another);
            }
        }
    }

    private HarmLink LinkOf(HarmCause cause, ActorKey key) =>
        cause.LinkOf(key) is var near && near != HarmLink.None ? near
        : _roles.RoleOf(key) switch
        {
            RoleElsewhere.Acts => HarmLink.ActsElsewhere,
            RoleElsewhere.Struck => HarmLink.StruckElsewhere,
            _ => HarmLink.None,
        };

    private HarmForm FormOf(HarmDraft harm)
    {
        if (harm.Rule is not { } rule)
        {
            return HarmForm.People;
        }

        var form = stream[rule.TriggerFirst].Form;
        if ((form.SenseOf(classes.KillVerb) ?? form.SenseOf(classes.HarmVerb)) is { } verb)
        {
            return harm.At < rule.TriggerFirst ? HarmForm.VerbBehind
                : (verb.Features & (WordFeatures.Feminine | WordFeatures.Plural)) != 0 ? HarmForm.MarkedVerb
                : HarmForm.Verb;
        }

        return form.Classes.Has(classes.DieVerb) ? HarmForm.Dies : form.Classes.Has(classes.HarmNoun) ? HarmForm.Noun : HarmForm.Other;
    }

    /// <summary>What the rules answer.</summary>
    private readonly record struct Answer(ActorKey? Victim, VictimClass Class, ActorKey? Doer);
}
