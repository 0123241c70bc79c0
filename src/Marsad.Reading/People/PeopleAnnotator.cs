using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.People;

/// <summary>Finds counted and described groups of people: count, kind and side in one mention.</summary>
/// <remarks>
/// «14 عنصراً من قوات النظام وميليشيا الدفاع الوطني» is one group of 14 of the state's people; «قتيلان» is two dead;
/// «15 من قوات الجيش» is a group without a noun; «جنود» is two or more, «جندي» one.
/// </remarks>
internal sealed class PeopleAnnotator(WordClasses classes)
{
    private readonly PeopleModifiers _modifiers = new(classes);

    /// <summary>Adds all groups of people of an article to its mentions.</summary>
    public void Annotate(TokenStream stream, MentionTable mentions)
    {
        for (var token = 0; token < stream.Count; token++)
        {
            if (TryTake(stream, mentions, token) is { } people)
            {
                mentions.Add(people);
                token = Math.Max(token, people.Head);
            }
        }
    }

    private PeopleMention? TryTake(TokenStream stream, MentionTable mentions, int token)
    {
        if (mentions.StartingAt(Layers.Number, token) is NumberMention { IsOrdinal: false, IsShare: false } number)
        {
            return IsDate(mentions, number) ? null : TakeCounted(stream, mentions, number);
        }

        return stream[token].Form.Classes.Has(classes.Person) ? TakeNoun(stream, mentions, token)
            : stream[token].Form.Classes.Has(classes.Demonym) && IsGoverned(stream, token) ? TakeNational(stream, mentions, token, token, null)
            : null;
    }

    private static bool IsDate(MentionTable mentions, NumberMention number) => mentions.Covering(Layers.Date, number.First) is not null;

    /// <summary>A number, then a noun for persons: «35 جندياً», «عشرات القتلى», «خمسة من الجنود».</summary>
    private PeopleMention? TakeCounted(TokenStream stream, MentionTable mentions, NumberMention number)
    {
        var next = SkipQuotes(stream, number.Last);
        var afterFrom = Has(stream, next, classes.From) ? SkipQuotes(stream, next + 1) : next;
        if (Has(stream, afterFrom, classes.Person) && !EndsBefore(stream, number.Last, afterFrom))
        {
            return Describe(stream, mentions, number.First, afterFrom, number.Count, counted: true);
        }

        if (Has(stream, afterFrom, classes.Demonym) && !EndsBefore(stream, number.Last, afterFrom))
        {
            return TakeNational(stream, mentions, number.First, afterFrom, number.Count);
        }

        return TakeElliptic(stream, mentions, number, next);
    }

    /// <summary>A number that stands for people without a noun: «15 من قوات الجيش», «إصابة سبعة», «5 آخرين».</summary>
    private PeopleMention? TakeElliptic(TokenStream stream, MentionTable mentions, NumberMention number, int next)
    {
        if (number.Count.Low is null or > 5_000_000 || !MayStandAlone(stream, mentions, next))
        {
            return null;
        }

        var people = new PeopleMention(number.First, number.Last, number.Count, "people.elliptic")
        {
            Head = number.Last - 1,
            IsCounted = true,
            IsElliptic = true,
        };
        return _modifiers.Extend(stream, mentions, people);
    }

    /// <summary>True where what follows a number is not a noun that it counts.</summary>
    private bool MayStandAlone(TokenStream stream, MentionTable mentions, int next)
    {
        if (next >= stream.Count || stream[next].Kind is not TokenKind.Word)
        {
            return next >= stream.Count || stream[next].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.LineBreak;
        }

        var form = stream[next].Form;
        return !form.Classes.Has(classes.Thing)
            && (form.Classes.Has(classes.Particle) || form.Classes.Has(classes.Other) || form.Classes.Has(classes.From) || form.Classes.Has(classes.In)
                || form.Classes.Has(classes.Verb) || form.Classes.Has(classes.AmongThem) || form.Classes.Has(classes.Demonym) || form.MayCarry(Proclitics.Conjunction | Proclitics.By)
                || mentions.StartingAt(Layers.Phrase, next) is not null);
    }

    /// <summary>A noun for persons without a number: dual, plural or singular.</summary>
    private PeopleMention? TakeNoun(TokenStream stream, MentionTable mentions, int token)
    {
        if (stream[token].Form.SenseOf(classes.Person) is not { } sense || mentions.Covering(Layers.Actor, token) is { } actor && actor.First < token)
        {
            return null;
        }

        var count = (sense.Features & WordFeatures.Dual) != 0 ? CountRange.Exactly(2)
            : (sense.Features & WordFeatures.Plural) != 0 ? CountRange.AtLeast(2)
            : CountRange.Exactly(1);
        return Describe(stream, mentions, token, token, count, counted: (sense.Features & WordFeatures.Dual) != 0);
    }

    /// <summary>True where a nationality stands as a noun: right behind a predicate of harm or "among them" («استشهاد فلسطيني», «بينهم سويسري»).</summary>
    private bool IsGoverned(TokenStream stream, int token)
    {
        var before = token > 0 ? stream[token - 1].Form.Classes : ClassSet.Empty;
        return before.Has(classes.HarmNoun) || before.Has(classes.DieVerb) || before.Has(classes.AmongThem);
    }

    /// <summary>A nationality as a noun: «3 فلسطينيين», «استشهاد فلسطيني».</summary>
    private PeopleMention TakeNational(TokenStream stream, MentionTable mentions, int first, int head, CountRange? figure)
    {
        var sense = stream[head].Form.SenseOf(classes.Demonym)!.Value;
        var count = figure ?? ((sense.Features & WordFeatures.Plural) != 0 ? CountRange.AtLeast(2) : (sense.Features & WordFeatures.Dual) != 0 ? CountRange.Exactly(2) : CountRange.Exactly(1));
        var people = new PeopleMention(first, head + 1, count, sense.Lexeme.Id)
        {
            Head = head,
            IsCounted = figure is not null,
            IsDefinite = figure is null && (sense.Features & WordFeatures.Definite) != 0,
            Side = new ActorKey(sense.Lexeme["actor"]!),
        };
        return _modifiers.Extend(stream, mentions, people);
    }

    private PeopleMention Describe(TokenStream stream, MentionTable mentions, int first, int head, CountRange count, bool counted)
    {
        var sense = stream[head].Form.SenseOf(classes.Person)!.Value;
        var people = new PeopleMention(first, head + 1, count, sense.Lexeme.Id)
        {
            Head = head,
            IsCounted = counted,
            IsDefinite = !counted && ((sense.Features & WordFeatures.Definite) != 0 || stream[head].Form.ReadingOf(classes.Person)!.HasPronoun),
            TellsHarmAlone = sense.Lexeme["alone"] != "no",
            Side = sense.Lexeme["side"] is { } side ? new ActorKey(side) : null,
            Class = sense.Lexeme["status"] switch { "combatant" => VictimClass.Combatant, "civilian" => VictimClass.Civilian, _ => VictimClass.Unknown },
            Harm = Enum.TryParse<Harm>(sense.Lexeme["harm"], ignoreCase: true, out var harm) ? harm : null,
        };
        return _modifiers.Extend(stream, mentions, people);
    }

    private static bool EndsBefore(TokenStream stream, int first, int last)
    {
        for (var token = first; token < last; token++)
        {
            if (stream[token].EndsSentence)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(TokenStream stream, int token, int lexicalClass) => token < stream.Count && stream[token].Form.Classes.Has(lexicalClass);

    private static int SkipQuotes(TokenStream stream, int token)
    {
        while (token < stream.Count && stream[token].Kind == TokenKind.Quote)
        {
            token++;
        }

        return token;
    }
}
