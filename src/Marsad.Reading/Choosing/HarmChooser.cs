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
    private const string LikeTheWhole = "like the whole";

    private readonly Ballot<PartyChoice> _victims = new(weights[Sheets.Victim]);
    private readonly Ballot<PartyChoice> _doers = new(weights[Sheets.Perpetrator]);
    private readonly RoleTable _roles = new(events, ballots.Registry);

    /// <summary>Chooses for all harms of an article.</summary>
    public void Choose(List<HarmDraft> harms)
    {
        foreach (var harm in harms)
        {
            harm.Form = FormOf(harm);
            ChooseVictim(harm);
            if (harm.Count is not { High: 0 })
            {
                ChooseDoer(harm);
            }
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

    private void ChooseVictim(HarmDraft harm)
    {
        var answer = harm.Side ?? (harm.Class == VictimClass.Civilian ? ActorKey.Civilians : null);
        Fill(_victims, harm, answer, harm.Perpetrator, Voices.Of(harm.Reasons, "victim", null));
        witness?.Saw(harm, _victims);
        if (_victims.Table.IsEmpty)
        {
            return;
        }

        var chosen = KeyChoice.Best(_victims, null);
        if (chosen.Key != answer)
        {
            Voices.Replace(harm.Reasons, "victim", stream, chosen.Note);
        }

        harm.Side = chosen.Key ?? ActorKey.Unspecified;
        harm.Class = harm.Class == VictimClass.Unknown ? ClassOf(harm.Side.Value) : harm.Class;
    }

    /// <summary>Members of an armed group fight; people without a word on them are unknown.</summary>
    private VictimClass ClassOf(ActorKey side) => PartyRoll.KindOf(ballots.Registry, side) switch
    {
        PartyKind.Jihadist or PartyKind.Faction or PartyKind.Militants => VictimClass.Combatant,
        PartyKind.Civilians => VictimClass.Civilian,
        _ => VictimClass.Unknown,
    };

    private void ChooseDoer(HarmDraft harm)
    {
        Fill(_doers, harm, harm.Perpetrator, harm.Side == ActorKey.Unspecified ? null : harm.Side, Voices.Of(harm.Reasons, "perpetrator", harm.Rule?.Rule.Name));
        witness?.Saw(harm, _doers);
        if (_doers.Table.IsEmpty)
        {
            return;
        }

        var chosen = KeyChoice.Best(_doers, harm.Side);
        if (chosen.Key != harm.Perpetrator)
        {
            harm.Perpetrator = chosen.Key;
            Voices.Replace(harm.Reasons, "perpetrator", stream, chosen.Note);
        }
    }

    private void Fill(Ballot<PartyChoice> ballot, HarmDraft harm, ActorKey? answer, ActorKey? opposite, RuleVoice voice)
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
            clues[(int)HarmClue.Class] = (byte)harm.Class;
            clues[(int)HarmClue.Cause] = (byte)(cause.Nearest is { } nearest ? (int)nearest.Type : Enum.GetValues<EventType>().Length);
            clues[(int)HarmClue.Before] = (byte)around.Before;
            clues[(int)HarmClue.After] = (byte)around.After;
            if (ballot.Candidates[i].Key is { } key)
            {
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
}
