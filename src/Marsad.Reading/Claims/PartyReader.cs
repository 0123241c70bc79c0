using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Reads the side that begins or ends at a token, through the nouns that lead to its name.</summary>
/// <remarks>«مقرات ومستودعات لتنظيم داعش», «مدفعية قسد», «مسلحون من جبهة النصرة», «القاعدة الأميركية»: the name is the side, the noun in front tells its role.</remarks>
internal sealed class PartyReader(WordClasses classes, ActorRegistry registry, TokenStream stream, MentionTable mentions)
{
    private const int MostHeads = 9;
    private const string Civilians = "civilians";

    /// <summary>The side whose words begin at a token, or null.</summary>
    /// <param name="token">Where they begin.</param>
    /// <param name="end">Token behind the last that may be read.</param>
    public Party? At(int token, int end)
    {
        var isObject = false;
        var at = token;
        for (var step = 0; step <= MostHeads; step++)
        {
            at = SkipQuotes(at, end);
            if (at >= end)
            {
                return null;
            }

            if (Named(at) is { } party)
            {
                return party with { First = token, IsObject = isObject || (step > 0 && !party.MayStrike) };
            }

            if (isObject && stream[at].Form.SenseOf(classes.Demonym) is { } nation && nation.Lexeme["actor"] is { } owner)
            {
                return new Party(new ActorKey(owner), token, at + 1, true, false);
            }

            var next = SkipHead(at, step, ref isObject);
            if (next <= at)
            {
                return null;
            }

            at = next;
        }

        return null;
    }

    /// <summary>The side whose words end right before a token, or at most a few light words before it; null where there is none.</summary>
    /// <remarks>«القوات الروسية قد قصفت», «قوات النظام التي استهدفت».</remarks>
    public Party? Before(int token, int start, int reach)
    {
        for (var at = token; at > start && token - at <= reach; at--)
        {
            if (Ending(at) is { } party)
            {
                return party;
            }

            ref readonly var word = ref stream[at - 1];
            var light = word.Kind == TokenKind.Quote || word.Form.Classes.Has(classes.Particle) || word.Form.Classes.Has(classes.Adjective)
                || word.Form.Classes.Has(classes.MilitaryAdjective) || mentions.Covering(Layers.Date, at - 1) is not null || word.Form.Classes.Has(classes.LightVerb);
            if (!light)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The nearest side that ends before a token and may strike, or null.</summary>
    public Party? Nearest(int token, int start)
    {
        for (var at = token; at > start; at--)
        {
            if (Ending(at) is { MayStrike: true } party)
            {
                return party;
            }
        }

        return null;
    }

    private Party? Ending(int at)
    {
        if (mentions.EndingAt(Layers.Actor, at) is ActorMention actor && Fights(actor.Key) && !IsSource(actor.First))
        {
            return new Party(actor.Key, actor.First, actor.Last, false, MayStrike(actor.Key));
        }

        return mentions.EndingAt(Layers.People, at) is PeopleMention { Side: { } side } people ? new Party(side, people.First, people.Last, false, MayStrike(side)) : null;
    }

    private Party? Named(int at)
    {
        var people = mentions.StartingAt(Layers.People, at) as PeopleMention;
        if (mentions.StartingAt(Layers.Actor, at) is ActorMention actor && Fights(actor.Key) && !IsSource(at) && (people is null || people.Last <= actor.Last))
        {
            return new Party(actor.Key, at, actor.Last, false, MayStrike(actor.Key));
        }

        if (people is { Side: { } side })
        {
            return new Party(side, at, people.Last, false, MayStrike(side));
        }

        return mentions.StartingAt(Layers.Person, at) is PersonMention person ? new Party(person.Key, at, person.Last, false, MayStrike(person.Key)) : null;
    }

    /// <summary>Passes a noun that leads to a name; gives the token behind it, or the same token where there is none.</summary>
    private int SkipHead(int at, int step, ref bool isObject)
    {
        if (mentions.StartingAt(Layers.Number, at) is { } number)
        {
            return number.Last;
        }

        var form = stream[at].Form;
        if (mentions.StartingAt(Layers.Phrase, at) is PhraseMention phrase && phrase.Has(classes.SideHead))
        {
            return phrase.Last;
        }

        if (form.Classes.Has(classes.PositionNoun))
        {
            isObject = true;
            return at + 1;
        }

        if (form.Classes.Has(classes.SideHead) || form.Classes.Has(classes.ForceNoun) || form.Classes.Has(classes.Person) || form.Classes.Has(classes.Adjective)
            || form.Classes.Has(classes.MilitaryAdjective) || form.Classes.Has(classes.Ranks) || form.Classes.Has(classes.Belonging) || form.Classes.Has(classes.PersonAdjective))
        {
            return at + 1;
        }

        if (mentions.StartingAt(Layers.Place, at) is { } place)
        {
            isObject = true;
            return place.Last;
        }

        if (form.Classes.Has(classes.PlaceNoun) || form.Classes.Has(classes.Direction))
        {
            isObject = true;
            return at + 1;
        }

        return step > 0 && (form.Classes.Has(classes.From) || form.Classes.Has(classes.In)) ? at + 1 : at;
    }

    private bool IsSource(int at) =>
        (mentions.StartingAt(Layers.Phrase, at) is PhraseMention phrase && phrase.Has(classes.SourcePhrase)) || stream[at].Form.Classes.Has(classes.SourcePhrase);

    /// <summary>False for those who only report: observatories and agencies.</summary>
    private bool Fights(ActorKey key) => registry.Find(key)?.Kind is not ("agency" or "recorder" or "outlet");

    /// <summary>False for organisations and civilians, who are struck and do not strike, and for those who only report.</summary>
    public bool MayStrike(ActorKey key) => Fights(key) && key.Value != Civilians && registry.Find(key)?.Kind is not ("organisation" or "public");

    /// <summary>True for coalitions of states, whose strikes come from the air where the words name no other arm («قصف التحالف الدولي»).</summary>
    public bool StrikesFromTheAir(ActorKey key) => registry.Find(key)?.Kind == "coalition";

    private int SkipQuotes(int token, int end)
    {
        while (token < end && stream[token].Kind == TokenKind.Quote)
        {
            token++;
        }

        return token;
    }
}
