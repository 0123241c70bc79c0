using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Fills whose people the victims are and who did the harm, from the words around.</summary>
internal sealed class HarmRoles(WordClasses classes, Scene scene, MentionTable mentions, List<EventDraft> events, HomeState home, DoerFinder doers)
{
    private const int ReachOfEllipsis = 14;

    private TokenStream Stream => scene.Stream;

    /// <summary>Fills the empty roles of the drafts, which stand in the order of the text.</summary>
    public void Fill(List<HarmDraft> harms)
    {
        for (var i = 0; i < harms.Count; i++)
        {
            FillFromPronoun(harms[i]);
        }

        for (var i = 0; i < harms.Count; i++)
        {
            FillFromNeighbour(harms, i);
        }

        foreach (var harm in harms)
        {
            FillSide(harm);
        }

        foreach (var harm in harms)
        {
            FillPerpetrator(harm);
        }

        foreach (var harm in harms)
        {
            FillFromWhole(harm);
        }
    }

    /// <summary>«سقوط قتلى في صفوفها», «مقتل اثنين من جنوده»: the pronoun is the actor named last.</summary>
    private void FillFromPronoun(HarmDraft harm)
    {
        if (harm.Side is not null || harm.Class == VictimClass.Civilian)
        {
            return;
        }

        for (var token = harm.First; token < Math.Min(Stream.Count, harm.Last + 3) && !Stream[token].EndsSentence; token++)
        {
            var form = Stream[token].Form;
            var points = form.ReadingOf(classes.Ranks) is { HasPronoun: true } || form.Classes.Has(classes.Ranks) && EndsInPronoun(form) || IsOwnFighter(form);
            if (points && ActorBefore(harm.First) is { } owner)
            {
                harm.Side = owner.Key;
                harm.Class = VictimClass.Combatant;
                harm.Reasons.Add(new SlotReason("victim", "pronoun", Stream.SpanOf(owner.First, owner.Last)));
                return;
            }
        }
    }

    private static bool EndsInPronoun(Lexicon.WordForm form) => form.Key.EndsWith("\u0647\u0627", StringComparison.Ordinal) || form.Key.EndsWith("\u0647\u0645", StringComparison.Ordinal);

    private bool IsOwnFighter(Lexicon.WordForm form) =>
        form.ReadingOf(classes.Person) is { HasPronoun: true } && form.SenseOf(classes.Person) is { } sense && sense.Lexeme["status"] is "combatant";

    private ActorMention? ActorBefore(int token) =>
        mentions.Of(Layers.Actor).OfType<ActorMention>()
            .Where(actor => actor.Last <= token && Clauses.SameSentence(Stream, actor.First, token) && actor.Key != ActorKey.Civilians && actor.Sense is not "metonym")
            .MaxBy(actor => actor.First);

    /// <summary>«مقتل عسكريين سوريين وإصابة ثمانية آخرين»: a number or "others" without a noun means people like those told of beside them.</summary>
    private void FillFromNeighbour(List<HarmDraft> harms, int index)
    {
        var harm = harms[index];
        if (harm.Side is not null || harm.Class != VictimClass.Unknown || !IsBare(harm))
        {
            return;
        }

        var named = harm.People?.Harm is not null;
        var before = index > 0 && harm.First - harms[index - 1].Last <= (named ? 1 : ReachOfEllipsis) ? harms[index - 1] : null;
        var after = index + 1 < harms.Count && harms[index + 1].First - harm.Last <= (named ? 1 : 3) ? harms[index + 1] : null;
        var like = new[] { before, after }.FirstOrDefault(other =>
            other is not null && Clauses.SameSentence(Stream, other.At, harm.At) && (other.Side is not null || other.Class != VictimClass.Unknown) && other.Whole is null);
        if (like is null)
        {
            return;
        }

        harm.Side = like.Side;
        harm.Class = like.Class;
        harm.LikeRegular = like.People?.IsRegular ?? false || like.LikeRegular;
        harm.Reasons.Add(new SlotReason("victim", "like those beside them", Stream.SpanOf(like.First, like.Last)));
    }

    private bool IsBare(HarmDraft harm) =>
        harm.People is { } people && (people.IsElliptic || Stream[people.Head].Form.Classes.Has(classes.Other) || people.Harm is not null);

    private void FillSide(HarmDraft harm)
    {
        if (harm.Class == VictimClass.Unknown && harm.Side is null && IsOfBothSides(harm))
        {
            harm.Class = VictimClass.Combatant;
            return;
        }

        if (harm.Side is not null || harm.Class != VictimClass.Combatant)
        {
            return;
        }

        if (TargetOfSentence(harm) is { } cause)
        {
            harm.Side = cause.Target;
            harm.Reasons.Add(new SlotReason("victim", "target of the event", Stream.SpanOf(cause.First, cause.Last)));
        }
        else if ((harm.People?.IsRegular ?? false) || harm.LikeRegular)
        {
            var place = scene.Context.PlaceOf(harm.First, harm.Last);
            harm.Side = StateSpeaker(harm) ?? home.Of(place?.Value);
        }
    }

    /// <summary>«سقوط قتلى وجرحى من الجانبين»: those who fight on both sides.</summary>
    private bool IsOfBothSides(HarmDraft harm)
    {
        for (var token = harm.First; token < Math.Min(Stream.Count, harm.Last + 5) && !Stream[token].EndsSentence; token++)
        {
            if (Stream[token].Form.Classes.Has(classes.BothSides))
            {
                return true;
            }
        }

        return false;
    }

    private EventDraft? TargetOfSentence(HarmDraft harm) =>
        events.Where(candidate => Clauses.SameSentence(Stream, candidate.At, harm.At) && candidate.Target is { } target && target != ActorKey.Civilians
                && candidate.Type is not (EventType.Territory or EventType.Clash or EventType.Seizure))
            .MinBy(candidate => Math.Abs(candidate.At - harm.At));

    /// <summary>A state that tells of its own soldiers: «أعلنت وزارة الدفاع العراقية مقتل جنديين».</summary>
    private ActorKey? StateSpeaker(HarmDraft harm) =>
        mentions.Of(Layers.Actor).OfType<ActorMention>()
            .Where(actor => actor.Last <= harm.First && harm.First - actor.Last <= 3 && Clauses.SameSentence(Stream, actor.First, harm.At) && actor.Sense is "government" or "force")
            .MaxBy(actor => actor.First)?.Key;

    private void FillPerpetrator(HarmDraft harm)
    {
        if (harm.Perpetrator is { } named && !doers.MayHaveDone(named, harm))
        {
            harm.Perpetrator = null;
        }

        if (harm.Perpetrator is not null || harm.Count is { High: 0 } || IsOfBothSides(harm))
        {
            return;
        }

        if (doers.Find(harm) is { } doer)
        {
            harm.Perpetrator = doer.Key;
            harm.Reasons.Add(new SlotReason("perpetrator", doer.Why, Stream.SpanOf(doer.First, doer.Last)));
        }
    }

    /// <summary>Parts share what holds for the whole.</summary>
    private static void FillFromWhole(HarmDraft harm)
    {
        if (harm.Whole is not { } whole)
        {
            return;
        }

        harm.Perpetrator ??= whole.Perpetrator == harm.Side ? null : whole.Perpetrator;
        if (harm.Side is null && harm.Class != VictimClass.Civilian)
        {
            harm.Side = whole.Side;
        }
    }
}
