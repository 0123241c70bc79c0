using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.People;

/// <summary>Reads what follows the head of a group: adjectives, side, bounds.</summary>
internal sealed class PeopleModifiers(WordClasses classes)
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
        ?? TakeAdjective(stream, people, at)
        ?? TakeSide(stream, mentions, people, at)
        ?? TakeNumberBehind(mentions, people, at);

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

    /// <summary>Adjectives of nationality and status: «جنود أمريكيين», «أشخاص مدنيين».</summary>
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
                    : status.Lexeme["status"] switch { "combatant" => VictimClass.Combatant, "civilian" => VictimClass.Civilian, _ => VictimClass.Unknown },
            };
        }

        if (form.SenseOf(classes.Demonym) is { } demonym && !form.MayCarry(Proclitics.Conjunction))
        {
            return people with { Last = at + 1, Side = SideOf(people, new ActorKey(demonym.Lexeme["actor"]!)) };
        }

        return form.Classes.Has(classes.Other) || form.Classes.Has(classes.Adjective) && !form.MayCarry(Proclitics.Conjunction) ? people with { Last = at + 1 } : null;
    }

    /// <summary>A nationality names the side of fighters and officials; a civilian stays a civilian.</summary>
    private static ActorKey? SideOf(PeopleMention people, ActorKey nation) =>
        people.Side is { } side && side != ActorKey.Unspecified && side != ActorKey.Militants ? side
        : people.Class == VictimClass.Civilian ? ActorKey.Civilians
        : nation;

    /// <summary>«من قوات النظام», «في صفوف التنظيم», «تابعين للحزب», «مقاتلي الحزب».</summary>
    private PeopleMention? TakeSide(TokenStream stream, MentionTable mentions, PeopleMention people, int at)
    {
        var actor = at;
        var linked = false;
        while (actor < stream.Count && actor < at + 4 && !stream[actor].EndsSentence && mentions.StartingAt(Layers.Actor, actor) is null)
        {
            var form = stream[actor].Form;
            var isLink = form.Classes.Has(classes.From) || form.Classes.Has(classes.In) || form.Classes.Has(classes.Belonging) || form.Classes.Has(classes.Ranks)
                || form.Classes.Has(classes.Person) && linked || form.Classes.Has(classes.Between) && people.Harm is not null || stream[actor].Kind == TokenKind.Quote;
            if (!isLink)
            {
                return null;
            }

            linked = true;
            actor++;
        }

        if (actor >= stream.Count || mentions.StartingAt(Layers.Actor, actor) is not ActorMention mention || !MayOwn(stream, people, mention, linked))
        {
            return null;
        }

        var side = people.Side is { } known && known != ActorKey.Militants && known != ActorKey.Unspecified ? known : mention.Key;
        var status = people.Class == VictimClass.Unknown && people.Harm is not null && mention.Sense is "force" or "abbreviation" or "epithet" ? VictimClass.Combatant : people.Class;
        var joined = people with { Last = mention.Last, Side = side, Class = status };
        return WithSecondSide(stream, mentions, joined);
    }

    /// <summary>Without a linking word the actor must govern directly: it carries no clitic and is not a place's name alone.</summary>
    private static bool MayOwn(TokenStream stream, PeopleMention people, ActorMention actor, bool linked)
    {
        var clitics = stream[actor.First].Form;
        if (linked)
        {
            return actor.Sense is not "metonym";
        }

        return actor.Sense is not ("metonym" or "name") || people.Class == VictimClass.Combatant && actor.Sense is "name" && !clitics.MayCarry(Proclitics.Preposition | Proclitics.Conjunction);
    }

    /// <summary>«من قوات النظام وتنظيم الدولة»: people of two sides have no one side.</summary>
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

        return second.Key == people.Side ? people with { Last = second.Last } : people with { Last = second.Last, Side = ActorKey.Unspecified };
    }

    /// <summary>«مدنيان اثنان»: the number says again what the dual says.</summary>
    private static PeopleMention? TakeNumberBehind(MentionTable mentions, PeopleMention people, int at) =>
        mentions.StartingAt(Layers.Number, at) is NumberMention { IsOrdinal: false, InDigits: false } number && number.Count.Low == 2 && number.Count.High == 2
            && (people.Count.Low == 2 && people.Last == at)
            ? people with { Last = number.Last, Count = CountRange.Exactly(2), IsCounted = true }
            : null;
}
