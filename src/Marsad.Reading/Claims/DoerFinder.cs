using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Rules;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Finds who did a harm: named as the doer, the subject of an active verb, the side behind the event, the other side of a fight.</summary>
internal sealed class DoerFinder(WordClasses classes, Scene scene, MentionTable mentions, List<EventDraft> events, ActorRegistry registry)
{
    private const string DoerLabel = "doer";
    private const int ReachOfDoer = 30;
    private const int CostOfBreak = 14;
    private const int CostOfComma = 2;
    private const int FarthestCause = 40;
    private const int ReachOfOwnCause = 3;

    private TokenStream Stream => scene.Stream;

    /// <summary>A doer, and where the text names them.</summary>
    internal sealed record Doer(ActorKey Key, string Why, int First, int Last);

    /// <summary>Who did a harm, or null.</summary>
    public Doer? Find(HarmDraft harm) =>
        Named(harm) ?? Subject(harm) ?? (HasUnknownCause(harm) ? null : BehindEvent(harm) ?? OtherSideOfFight(harm) ?? Speaker(harm)) ?? ToldBefore(harm);

    /// <summary>«برصاص قوات الاحتلال», «على يد مسلحين».</summary>
    private Doer? Named(HarmDraft harm)
    {
        var best = mentions.Of(DoerLabel).OfType<RuleMention>()
            .Where(found => Clauses.SameSentence(Stream, found.First, harm.At) && found.First >= harm.First - 8 && found.First - harm.Last <= ReachOfDoer
                && KeyOf(found) is { } key && MayHaveDone(key, harm))
            .MinBy(found => Cost(harm, found.First));
        return best is not null && Cost(harm, best.First) <= ReachOfDoer ? new Doer(KeyOf(best)!.Value, "doer", best.First, best.Last) : null;
    }

    private static ActorKey? KeyOf(RuleMention found) => found.Part("doer")?.Mention switch
    {
        ActorMention actor => actor.Key,
        PersonMention person => person.Key,
        PeopleMention people => people.Side,
        _ => null,
    };

    /// <summary>«القوات الحكومية قتلت 143 شخصاً»: the verb's ending shows that the victims are not its subject.</summary>
    private Doer? Subject(HarmDraft harm)
    {
        if (harm.Rule is not { } rule || !IsActive(rule.TriggerFirst, harm))
        {
            return null;
        }

        var before = mentions.Of(Layers.Actor).OfType<ActorMention>()
            .Where(actor => actor.Last <= rule.TriggerFirst && Clauses.SameSentence(Stream, actor.First, harm.At) && actor.Sense is not "metonym" && MayHaveDone(actor.Key, harm))
            .MaxBy(actor => actor.First);
        return before is null ? null : new Doer(before.Key, "subject of the verb", before.First, before.Last);
    }

    private bool IsActive(int verb, HarmDraft harm)
    {
        if (harm.At < verb || Stream[verb].Form.SenseOf(classes.KillVerb) is not { } sense && Stream[verb].Form.SenseOf(classes.HarmVerb) is not { } || harm.People is not { } people)
        {
            return false;
        }

        sense = Stream[verb].Form.SenseOf(classes.KillVerb) ?? Stream[verb].Form.SenseOf(classes.HarmVerb)!.Value;
        var noun = Stream[people.Head].Form.SenseOf(classes.Person);
        var feminineVictim = noun is { } head && (head.Features & WordFeatures.Feminine) != 0;
        return (sense.Features & WordFeatures.Past) != 0
            && ((sense.Features & WordFeatures.Plural) != 0 || (sense.Features & WordFeatures.Feminine) != 0 && !feminineVictim);
    }

    /// <summary>The side behind the nearest event of the sentence that may have done it.</summary>
    private Doer? BehindEvent(HarmDraft harm)
    {
        var cause = events
            .Where(candidate => IsCause(candidate, harm) && candidate.Initiator is { } initiator && MayHaveDone(initiator, harm) && !IsUnlikely(candidate.Type, initiator))
            .MinBy(candidate => Cost(harm, candidate.At));
        return cause is null || Cost(harm, cause.At) > FarthestCause ? null : new Doer(cause.Initiator!.Value, "event of the sentence", cause.First, cause.Last);
    }

    private bool IsCause(EventDraft candidate, HarmDraft harm) =>
        Clauses.SameSentence(Stream, candidate.At, harm.At) && candidate.Type is not (EventType.Territory or EventType.Clash);

    /// <summary>«مقتل شخص في انفجار سيارة مفخخة»: the cause is told right behind, without a doer; others of the sentence did something else.</summary>
    private bool HasUnknownCause(HarmDraft harm) =>
        events.Where(candidate => IsCause(candidate, harm) && candidate.At >= harm.Last).MinBy(candidate => candidate.At - harm.Last) is { Initiator: null } cause
        && cause.At - harm.Last <= ReachOfOwnCause;

    /// <summary>A state named beside a suicide attack or a car bomb is where it happened, not who did it.</summary>
    private bool IsUnlikely(EventType type, ActorKey initiator) =>
        type is EventType.SuicideAttack or EventType.Explosion && registry.Find(initiator)?.Kind is "state";

    /// <summary>«مقتل خمسة جنود في اشتباكات مع التنظيم»: in a fight the other side did it.</summary>
    private Doer? OtherSideOfFight(HarmDraft harm)
    {
        if (harm.Side is not { } side)
        {
            return null;
        }

        foreach (var fight in events.Where(candidate => candidate.Type == EventType.Clash && Clauses.SameSentence(Stream, candidate.At, harm.At)).OrderBy(candidate => Cost(harm, candidate.At)))
        {
            var other = fight.Initiator == side || fight.Initiator is null && fight.Target != side ? fight.Target
                : fight.Target == side || fight.Target is null ? fight.Initiator
                : null;
            if (other is { } key && MayHaveDone(key, harm))
            {
                return new Doer(key, "other side of the fight", fight.First, fight.Last);
            }
        }

        return null;
    }

    /// <summary>«أعلنت أجهزة الأمن مقتل 14 مسلحاً»: a force that tells of fighters who are not its own killed or took them.</summary>
    private Doer? Speaker(HarmDraft harm)
    {
        if (harm.Harm != Harm.Held && (harm.Class != VictimClass.Combatant || harm.Side is null))
        {
            return null;
        }

        var teller = mentions.Of(Layers.Actor).OfType<ActorMention>()
            .Where(actor => actor.Last <= harm.First && harm.First - actor.Last <= 9 && Clauses.SameSentence(Stream, actor.First, harm.At)
                && (actor.Sense is "force" or "government" or "generic" || harm.Harm == Harm.Held && actor.Sense is "name") && MayHaveDone(actor.Key, harm))
            .MaxBy(actor => actor.First);
        return teller is null ? null : new Doer(teller.Key, "the force that tells of it", teller.First, teller.Last);
    }

    /// <summary>The side behind the event told shortly before: «قصفت الطائرات الروسية البلدة. وقتل خمسة مدنيين».</summary>
    private Doer? ToldBefore(HarmDraft harm)
    {
        if (harm.Harm is Harm.Held or Harm.Missing || events.Exists(candidate => Clauses.SameSentence(Stream, candidate.At, harm.At) && candidate.Initiator is not null))
        {
            return null;
        }

        var sentence = Stream.SentenceOf(harm.At);
        var before = events
            .Where(candidate => candidate.At < harm.At && sentence - Stream.SentenceOf(candidate.At) <= 1 && candidate.Initiator is { } initiator && MayHaveDone(initiator, harm)
                && candidate.Type is not (EventType.Territory or EventType.Clash or EventType.Seizure) && !IsUnlikely(candidate.Type, initiator))
            .MaxBy(candidate => candidate.At);
        return before is null ? null : new Doer(before.Initiator!.Value, "event told before", before.First, before.Last);
    }

    /// <summary>Observers, organisations and civilians do no harm, and nobody harms their own.</summary>
    public bool MayHaveDone(ActorKey key, HarmDraft harm) =>
        key != harm.Side && key != ActorKey.Civilians && key != ActorKey.Unspecified && key.Value != "palestinians"
        && !key.Value.EndsWith("-source", StringComparison.Ordinal) && !key.Value.EndsWith("-sources", StringComparison.Ordinal)
        && registry.Find(key)?.Kind is not ("recorder" or "organisation" or "agency" or "public");

    /// <summary>Tokens between a harm and what may have caused it; commas and new clauses make it farther.</summary>
    private int Cost(HarmDraft harm, int token)
    {
        var cost = token >= harm.Last ? token - harm.Last : token < harm.First ? harm.First - token : 0;
        for (var at = Math.Min(token, harm.First); at < Math.Max(token, harm.First); at++)
        {
            var breaks = Stream[at].Form.Classes.Has(classes.ClauseBreak) || mentions.StartingAt(Layers.Phrase, at) is PhraseMention phrase && phrase.Has(classes.ClauseBreak);
            cost += breaks ? CostOfBreak : Stream[at].Kind == TokenKind.Comma ? CostOfComma : 0;
        }

        return cost;
    }
}
