using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.People;

/// <summary>Reads what follows the head of a group: adjectives, side, bounds.</summary>
internal sealed class PeopleModifiers(WordClasses classes, ActorRegistry registry)
{
    private const int MostModifiers = 8;

    /// <summary>The group with all that belongs to it.</summary>
    public PeopleMention Extend(TokenStream stream, MentionTable mentions, PeopleMention people)
    {
        for (var step = 0; step < MostModifiers; step++)
        {
            var at = people.Last;
            while (at < stream.Count && stream[at].Kind == TokenKind.Quote)
            {
                at++;
            }

            if (at >= stream.Count || stream[at].EndsSentence || ExtendBy(stream, mentions, people, at) is not { } longer)
            {
                break;
            }

            people = longer;
        }

        return people;
    }

    private PeopleMention? ExtendBy(TokenStream stream, MentionTable mentions, PeopleMention people, int at) =>
        TakeBound(stream, mentions, people, at)
        ?? TakeService(stream, people, at)
        ?? TakeAdjective(stream, people, at)
        ?? TakeSide(stream, mentions, people, at)
        ?? TakeSecondNoun(stream, people, at)
        ?? TakeNumberBehind(mentions, people, at);

    /// <summary>«20 جندياً ومدنياً», «عدد من الجنود والمدنيين»: one figure for two kinds of people.</summary>
    private PeopleMention? TakeSecondNoun(TokenStream stream, PeopleMention people, int at)
    {
        if (!people.IsCounted || people.IsElliptic || people.Harm is not null || people.Last != at || !stream[at].Form.MayCarry(Proclitics.And)
            || stream[at].Form.SenseOf(classes.Person) is not { } second || stream[people.Head].Form.SenseOf(classes.Person) is not { } first || second.Lexeme["harm"] is not null)
        {
            return null;
        }

        var alike = (first.Features & second.Features & (WordFeatures.Accusative | WordFeatures.Definite)) != 0;
        return !alike ? null : people with
        {
            Head = at,
            Last = at + 1,
            Class = StatusOf(second) == people.Class ? people.Class : VictimClass.Mixed,
            Side = StatusOf(second) == people.Class ? people.Side : null,
        };
    }

    /// <summary>«رجل شرطة», «رجال الأمن», «أفراد الأمن»: men of a service of the state. The noun of the service stands right behind theirs.</summary>
    private PeopleMention? TakeService(TokenStream stream, PeopleMention people, int at)
    {
        if (people.Last != at || people.Head != at - 1 || people.Side is not null || !stream[at].Form.Classes.Has(classes.ServiceNoun)
            || stream[at].Form.MayCarry(Proclitics.Preposition | Proclitics.Conjunction)
            || stream[people.Head].Form.SenseOf(classes.Person) is not { } man || man.Lexeme["serves"] is null || (man.Features & WordFeatures.Definite) != 0)
        {
            return null;
        }

        return people with { Last = at + 1, IsRegular = true, Class = VictimClass.Combatant };
    }

    /// <summary>«على الأقل» behind the noun.</summary>
    private PeopleMention? TakeBound(TokenStream stream, MentionTable mentions, PeopleMention people, int at)
    {
        if (mentions.StartingAt(Layers.Phrase, at) is not PhraseMention phrase || stream[at].Kind != TokenKind.Word)
        {
            return null;
        }

        if (phrase.Has(classes.AtLeast))
        {
            return people with { Last = phrase.Last, Count = people.Count with { High = null }, IsCounted = true };
        }

        return phrase.Has(classes.AtMost)
            ? people with { Last = phrase.Last, Count = new CountRange(null, people.Count.High ?? people.Count.Low), IsCounted = true }
            : null;
    }

    /// <summary>Adjectives of nationality and status: «جنود أمريكيين», «أشخاص مدنيين», «18 شرطياً باكستانياً».</summary>
    private PeopleMention? TakeAdjective(TokenStream stream, PeopleMention people, int at)
    {
        var form = stream[at].Form;
        if (form.MayCarry(Proclitics.Preposition))
        {
            return null;
        }

        if (form.SenseOf(classes.PersonAdjective) is { } status && !form.MayCarry(Proclitics.Conjunction))
        {
            return people with
            {
                Last = at + 1,
                Side = people.Side ?? (status.Lexeme["side"] is { } side ? new ActorKey(side) : null),
                Class = people.Class != VictimClass.Unknown ? people.Class
                    : StatusOf(status),
            };
        }

        if (form.SenseOf(classes.Demonym) is { } demonym && !form.MayCarry(Proclitics.Conjunction))
        {
            return people with { Last = at + 1, Side = SideOf(stream, people, new ActorKey(demonym.Lexeme["actor"]!)) };
        }

        if (form.SenseOf(classes.AccusativeDemonym) is { } accusative && stream[people.Head].Form.SenseOf(classes.Person) is { } head && (head.Features & WordFeatures.Accusative) != 0)
        {
            return people with { Last = at + 1, Side = SideOf(stream, people, new ActorKey(accusative.Lexeme["actor"]!)) };
        }

        return (form.Classes.Has(classes.Other) || form.Classes.Has(classes.Adjective)) && !form.MayCarry(Proclitics.Conjunction) ? people with { Last = at + 1 } : null;
    }

    /// <summary>A nationality names the side of soldiers and officials; a civilian stays a civilian, and gunmen from a country are not that state's men.</summary>
    private ActorKey? SideOf(TokenStream stream, PeopleMention people, ActorKey nation) =>
        people.Side is { } side && side != ActorKey.Unspecified && side != ActorKey.Militants ? side
        : people.Class == VictimClass.Civilian ? ActorKey.Civilians
        : registry.IsState(nation) && IsIrregular(stream, people) ? people.Side
        : nation;

    private bool IsIrregular(TokenStream stream, PeopleMention people) =>
        people.Side == ActorKey.Militants || stream[people.Head].Form.SenseOf(classes.Person)?.Lexeme["irregular"] is not null;

    /// <summary>«من قوات النظام», «في صفوف التنظيم», «تابعين للحزب», «مقاتلي الحزب», «من المدنيين», «من رجال الشرطة».</summary>
    private PeopleMention? TakeSide(TokenStream stream, MentionTable mentions, PeopleMention people, int at)
    {
        var actor = at;
        var linked = false;
        var status = people.Class;
        ActorKey? side = null;
        while (actor < stream.Count && actor < at + 4 && !stream[actor].EndsSentence && mentions.StartingAt(Layers.Actor, actor) is null && IsLink(stream, people, actor, linked))
        {
            linked = true;
            if (stream[actor].Form.SenseOf(classes.Person) is { } noun && status == VictimClass.Unknown)
            {
                status = StatusOf(noun);
                side = noun.Lexeme["side"] is { } known && status == VictimClass.Civilian ? new ActorKey(known) : null;
            }

            actor++;
        }

        if (actor < stream.Count && mentions.StartingAt(Layers.Actor, actor) is ActorMention mention && MayOwn(stream, people, mention, linked))
        {
            return WithOwner(stream, mentions, people with { Class = status }, mention, linked);
        }

        var isForce = linked && actor < stream.Count && !stream[actor].EndsSentence && stream[actor].Form.Classes.Has(classes.ForceNoun);
        return isForce ? people with { Last = actor + 1, IsRegular = true, Class = status == VictimClass.Unknown ? VictimClass.Combatant : status }
            : linked && status != people.Class ? people with { Last = actor, Class = status, Side = people.Side ?? side }
            : null;
    }

    private bool IsLink(TokenStream stream, PeopleMention people, int token, bool linked)
    {
        var form = stream[token].Form;
        return form.Classes.Has(classes.From) || form.Classes.Has(classes.In) || form.Classes.Has(classes.Belonging) || form.Classes.Has(classes.Ranks)
            || form.Classes.Has(classes.Person) && linked || form.Classes.Has(classes.BetweenSides) && people.Harm is not null || stream[token].Kind == TokenKind.Quote;
    }

    private static VictimClass StatusOf(WordSense noun) =>
        noun.Lexeme["status"] switch { "combatant" => VictimClass.Combatant, "civilian" => VictimClass.Civilian, _ => VictimClass.Unknown };

    /// <summary>Those who belong to a force or an armed group are fighters, unless the noun says otherwise («17 من قوات النظام»).</summary>
    private PeopleMention WithOwner(TokenStream stream, MentionTable mentions, PeopleMention people, ActorMention owner, bool linked)
    {
        var side = people.Side is { } known && known != ActorKey.Militants && known != ActorKey.Unspecified ? known : owner.Key;
        var armed = registry.IsArmedGroup(owner.Key) || owner.Sense is "force" or "abbreviation" or "epithet" or "generic"
            || linked && owner.Sense is "name" && owner.Key.Value != "palestinians" && mentions.StartingAt(Layers.Place, owner.First) is null;
        var status = people.Class != VictimClass.Unknown ? people.Class
            : owner.Key == ActorKey.Civilians ? VictimClass.Civilian
            : armed ? VictimClass.Combatant
            : VictimClass.Unknown;
        return WithSecondSide(stream, mentions, people with { Last = owner.Last, Side = side, Class = status });
    }

    /// <summary>Without a linking word the actor must govern directly: it carries no clitic and is not a place's name alone.</summary>
    private static bool MayOwn(TokenStream stream, PeopleMention people, ActorMention actor, bool linked)
    {
        var clitics = stream[actor.First].Form;
        if (linked)
        {
            return actor.Sense is not "metonym" && !actor.Key.Value.EndsWith("-source", StringComparison.Ordinal) && !actor.Key.Value.EndsWith("-sources", StringComparison.Ordinal);
        }

        return actor.Sense is not ("metonym" or "name") || people.Class == VictimClass.Combatant && actor.Sense is "name" && !clitics.MayCarry(Proclitics.Preposition | Proclitics.Conjunction);
    }

    /// <summary>«من قوات النظام وحلفائها»: people of two allies are the first one's, and so they are told of.</summary>
    private static PeopleMention WithSecondSide(TokenStream stream, MentionTable mentions, PeopleMention people)
    {
        var at = people.Last;
        while (at < stream.Count && stream[at].Kind == TokenKind.Quote)
        {
            at++;
        }

        if (at >= stream.Count || !stream[at].Form.MayCarry(Proclitics.And) || mentions.StartingAt(Layers.Actor, at) is not ActorMention second)
        {
            return people;
        }

        return people with { Last = second.Last };
    }

    /// <summary>«مدنيان اثنان»: the number says again what the dual says.</summary>
    private static PeopleMention? TakeNumberBehind(MentionTable mentions, PeopleMention people, int at) =>
        mentions.StartingAt(Layers.Number, at) is NumberMention { IsOrdinal: false, InDigits: false } number && number.Count.Low == 2 && number.Count.High == 2
            && (people.Count.Low == 2 && people.Last == at)
            ? people with { Last = number.Last, Count = CountRange.Exactly(2), IsCounted = true }
            : null;
}
