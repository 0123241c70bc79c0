using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Places;
using Marsad.Reading.Text;

namespace Marsad.Reading.People;

/// <summary>Finds counted and described groups of people: count, kind and side in one mention.</summary>
/// <remarks>
/// «14 عنصراً من قوات النظام وميليشيا الدفاع الوطني» is one group of 14 of the state's people; «قتيلان» is two dead;
/// «15 من قوات الجيش» is a group without a noun; «جنود» is two or more, «جندي» one.
/// </remarks>
internal sealed class PeopleAnnotator(WordClasses classes, ActorRegistry registry, Gazetteer gazetteer)
{
    private readonly PeopleModifiers _modifiers = new(classes, registry);

    /// <summary>Adds all groups of people of an article to its mentions.</summary>
    public void Annotate(TokenStream stream, MentionTable mentions)
    {
        PeopleMention? before = null;
        var groups = new ArmedGroups(registry, mentions);
        var country = ArticleCountry.Of(gazetteer, registry, mentions);
        for (var token = 0; token < stream.Count; token++)
        {
            if (TryTake(stream, mentions, token) is { } people)
            {
                people = before is null ? people : WithSharedCount(stream, mentions, before, people);
                people = WithNamedGroup(stream, mentions, groups, WithOwnersOf(stream, mentions, Abroad(people, country)));
                mentions.Add(before = people);
                token = Math.Max(token, people.Harm == Harm.Mixed ? people.Last - 1 : people.Head);
            }
        }
    }

    /// <summary>«90 سورياً» in news of Syria are people, not the state's men; «خمسة سعوديين» there are told of as Saudis.</summary>
    private PeopleMention Abroad(PeopleMention people, string? country) =>
        country is not null && people.Side is { } side && side.Value == country && people.Class == VictimClass.Unknown && people.Origin.StartsWith(ActorRegistry.DemonymClass, StringComparison.Ordinal) && registry.IsState(side)
            ? people with { Side = null }
            : people;

    /// <summary>«… للمسلحين وقتلوا 21 منهم»: the pronoun behind a bare number is the group that stands before in the sentence.</summary>
    private PeopleMention WithOwnersOf(TokenStream stream, MentionTable mentions, PeopleMention people)
    {
        if (!people.IsElliptic || people.Side is not null || !Has(stream, people.Last, classes.OfThem))
        {
            return people;
        }

        for (var token = people.First - 1; token >= 0 && !stream[token].EndsSentence; token--)
        {
            if (mentions.Covering(Layers.People, token) is PeopleMention group && (group.Count.Low != 1 || group.IsCounted))
            {
                return group.Harm is null && group.Side is { } side ? people with { Last = people.Last + 1, Side = side, Class = group.Class } : people;
            }

            if (mentions.Covering(Layers.Actor, token) is ActorMention { Sense: not "metonym" and not "government" } actor && mentions.Covering(Layers.Place, token) is null && registry.MayFight(actor.Key))
            {
                return people with { Last = people.Last + 1, Side = actor.Key, Class = registry.IsArmedGroup(actor.Key) || actor.Sense is "force" ? VictimClass.Combatant : people.Class };
            }
        }

        return people;
    }

    /// <summary>«22 مسلحاً», «المتشددون»: those whom the text counts or points to are of the armed group that the article named last; «مسلحون» alone are anybody.</summary>
    private PeopleMention WithNamedGroup(TokenStream stream, MentionTable mentions, ArmedGroups groups, PeopleMention people) =>
        people.Side == ActorKey.Militants && (people.IsCounted || people.IsDefinite) && !IsUnknown(stream, people) && !HasOwner(mentions, people) && groups.Of(stream, people.First) is { } group
            ? people with { Side = group }
            : people;

    /// <summary>«مقاتلاً من جماعات مسلحة أخرى»: the words themselves tell whose people they are.</summary>
    private static bool HasOwner(MentionTable mentions, PeopleMention people) =>
        Enumerable.Range(people.Head, people.Last - people.Head).Any(token => mentions.StartingAt(Layers.Actor, token) is not null);

    private bool IsUnknown(TokenStream stream, PeopleMention people)
    {
        for (var token = people.Head; token < Math.Min(people.Last + 1, stream.Count); token++)
        {
            if (stream[token].Form.Classes.Has(classes.UnknownAdjective))
            {
                return true;
            }
        }

        return false;
    }

    private PeopleMention? TryTake(TokenStream stream, MentionTable mentions, int token)
    {
        if (mentions.StartingAt(Layers.Number, token) is NumberMention { IsOrdinal: false, IsShare: false } number)
        {
            return IsDate(mentions, number) ? null : TakeCounted(stream, mentions, number);
        }

        if (!stream[token].Concerns(Stages.People))
        {
            return null;
        }

        return stream[token].Form.Classes.Has(classes.OneOf) && TakeOneOf(stream, mentions, token) is { } one ? one
            : stream[token].Form.Classes.Has(classes.Person) ? TakeNoun(stream, mentions, token)
            : stream[token].Form.Classes.Has(classes.Demonym) && IsGoverned(stream, token) ? TakeNational(stream, mentions, token, token, null)
            : null;
    }

    private static bool IsDate(MentionTable mentions, NumberMention number) => mentions.Covering(Layers.Date, number.First) is not null;

    /// <summary>A reading with a pronoun yields to a plain one: «محافظة» is a province, not somebody's governor.</summary>
    private bool IsOtherWord(TokenStream stream, int token) =>
        stream[token].Form.ReadingOf(classes.Person) is { HasPronoun: true } && stream[token].Form.Readings[0] is { HasPronoun: false, Proclitics: Proclitics.None };

    /// <summary>«أحد عناصر التنظيم», «إحدى المرأتين»: one person of a group.</summary>
    private PeopleMention? TakeOneOf(TokenStream stream, MentionTable mentions, int token)
    {
        var head = SkipQuotes(stream, token + 1);
        return Has(stream, head, classes.Person) && stream[head].Form.SenseOf(classes.Person) is { } sense
            && (sense.Features & (WordFeatures.Plural | WordFeatures.Dual | WordFeatures.Definite)) != 0
            ? Describe(stream, mentions, token, head, CountRange.Exactly(1), counted: true) with { IsCounted = false, TellsHarmAlone = false }
            : null;
    }

    /// <summary>«عشرات القتلى والجرحى»: a vague quantity before two nouns of harm holds for both; so does "at least" before two figures.</summary>
    private PeopleMention WithSharedCount(TokenStream stream, MentionTable mentions, PeopleMention before, PeopleMention people) =>
        IsBoundTogether(stream, mentions, before, people) ? people with { Count = people.Count with { High = null } }
        : people.First == before.Last && people.IsDefinite && people.Harm is { } harm && before.Harm is { } other && harm != other
            && before.Count is { Low: > 2, High: null } && stream[people.First].Form.MayCarry(Proclitics.And)
            ? people with { Count = before.Count, IsCounted = true, IsDefinite = false }
            : people;

    /// <summary>«ما لا يقل عن 14 قتيلاً و47 جريحاً»: nothing but "and" parts the second figure from the bounded one.</summary>
    private bool IsBoundTogether(TokenStream stream, MentionTable mentions, PeopleMention before, PeopleMention people)
    {
        var joined = people.First == before.Last ? stream[people.First].Form.MayCarry(Proclitics.And)
            : people.First == before.Last + 1 && stream[before.Last].Form.Classes.Has(classes.And);
        return joined && before is { IsCounted: true, Count: { Low: not null, High: null } } && people is { IsCounted: true, Count: { Low: not null, High: not null } }
            && mentions.StartingAt(Layers.Number, people.First) is NumberMention { IsVague: false }
            && mentions.StartingAt(Layers.Number, before.First) is NumberMention { IsVague: false };
    }

    /// <summary>A number, then a noun for persons: «35 جندياً», «عشرات القتلى», «خمسة من الجنود».</summary>
    private PeopleMention? TakeCounted(TokenStream stream, MentionTable mentions, NumberMention number)
    {
        var next = SkipQuotes(stream, number.Last);
        var afterFrom = Has(stream, next, classes.From) ? SkipQuotes(stream, next + 1) : next;
        if (Has(stream, afterFrom, classes.Person) && !EndsBefore(stream, number.Last, afterFrom) && !IsJoined(stream, afterFrom))
        {
            return Describe(stream, mentions, number.First, afterFrom, number.Count, counted: true);
        }

        if (Has(stream, next, classes.CountedHarm) || Has(stream, next, classes.AccusativeDemonym) && number.Count.Low > 2)
        {
            return TakeCountedNoun(stream, mentions, number, next);
        }

        if (mentions.StartingAt(Layers.Actor, next) is ActorMention { Sense: "name" } folk && folk.Last == next + 1 && stream[next].Form.MayCarry(Proclitics.The) && !EndsBefore(stream, number.Last, next))
        {
            return new PeopleMention(number.First, folk.Last, number.Count, folk.Origin) { Head = next, IsCounted = true, Side = folk.Key, Class = ClassOf(folk.Key) };
        }

        if (Has(stream, afterFrom, classes.Demonym) && !EndsBefore(stream, number.Last, afterFrom))
        {
            return TakeNational(stream, mentions, number.First, afterFrom, number.Count);
        }

        return TakeElliptic(stream, mentions, number, next);
    }

    /// <summary>«20 إصابة», «90 سورياً»: a noun of harm, or a nationality in the accusative, that only a number makes people.</summary>
    private PeopleMention TakeCountedNoun(TokenStream stream, MentionTable mentions, NumberMention number, int head)
    {
        var harm = stream[head].Form.SenseOf(classes.CountedHarm);
        var nation = harm is null ? stream[head].Form.SenseOf(classes.AccusativeDemonym) : null;
        var people = new PeopleMention(number.First, head + 1, number.Count, (harm ?? nation)!.Value.Lexeme.Id)
        {
            Head = head,
            IsCounted = true,
            Harm = harm is { } sense && Enum.TryParse<Harm>(sense.Lexeme["harm"], ignoreCase: true, out var named) ? named : null,
            Side = nation?.Lexeme["actor"] is { } actor ? new ActorKey(actor) : null,
            Class = nation?.Lexeme["actor"] is { } fighters ? ClassOf(new ActorKey(fighters)) : VictimClass.Unknown,
        };
        return _modifiers.Extend(stream, mentions, people);
    }

    /// <summary>«إلى 82 والجرحى إلى 140»: "and" opens something new, the number does not count it.</summary>
    private bool IsJoined(TokenStream stream, int token) => stream[token].Form.ReadingOf(classes.Person) is { } reading && (reading.Proclitics & Proclitics.And) != 0;

    /// <summary>A number that stands for people without a noun: «15 من قوات الجيش», «إصابة سبعة», «5 آخرين».</summary>
    private PeopleMention? TakeElliptic(TokenStream stream, MentionTable mentions, NumberMention number, int next)
    {
        var clock = number.First > 0 && stream[number.First - 1].Form.Classes.Has(classes.Thing);
        var few = number.Count.Low == 1 && !Has(stream, next, classes.From);
        var start = stream[number.First].Start;
        var afterHash = start > 0 && stream.Text[start - 1] == '#';
        var many = number.IsVague && stream[number.First].Form.MayCarry(Proclitics.The) && !Has(stream, next, classes.From);
        if (number.Count.Low is null or > 5_000_000 || few || clock || afterHash || IsAlone(stream, number) || !(many || MayStandAlone(stream, mentions, next)))
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

    /// <summary>A number that is all there is of its sentence counts nobody.</summary>
    private static bool IsAlone(TokenStream stream, NumberMention number) =>
        (number.First == 0 || stream[number.First - 1].EndsSentence) && (number.Last >= stream.Count || stream[number.Last].EndsSentence);

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
        if (stream[token].Form.SenseOf(classes.Person) is not { } sense || IsOtherWord(stream, token) || IsDeed(stream, mentions, token) || IsOfEvent(stream, token) || mentions.Covering(Layers.Actor, token) is { } actor && actor.First < token)
        {
            return null;
        }

        var count = (sense.Features & WordFeatures.Dual) != 0 ? CountRange.Exactly(2)
            : (sense.Features & WordFeatures.Plural) != 0 ? CountRange.AtLeast(2)
            : CountRange.Exactly(1);
        if (stream[token].Form.Classes.Has(classes.Other) && (sense.Features & WordFeatures.Singular) != 0)
        {
            return TakeOther(stream, mentions, token);
        }

        if (IsVocalizedDual(stream, token))
        {
            count = CountRange.Exactly(2);
        }

        var either = InEitherOf(mentions, token);
        var points = (sense.Features & WordFeatures.Definite) != 0;
        return Describe(stream, mentions, token, token, either ? CountRange.AtLeast(1) : count, counted: count.Low == 2 && count.High == 2 && !points);
    }

    /// <summary>«وأسر 119 آخرين»: the word for families is here the deed done to those behind it.</summary>
    private bool IsDeed(TokenStream stream, MentionTable mentions, int token) =>
        stream[token].Form.Classes.Has(classes.SeizureWord) && token + 1 < stream.Count && !stream[token + 1].EndsSentence
        && (mentions.StartingAt(Layers.Number, token + 1) is not null || stream[token + 1].Form.Classes.Has(classes.Other) || stream[token + 1].Form.Classes.Has(classes.Quantity)
            || stream[token + 1].Form.SenseOf(classes.Person) is { Lexeme: var noun } && noun["status"] == "combatant");

    /// <summary>«هجوم انتحاري», «تفجيران إرهابيان»: the adjective of an attack is no attacker.</summary>
    private bool IsOfEvent(TokenStream stream, int token) =>
        token > 0 && stream[token].Form.Classes.Has(classes.PersonAdjective) && stream[token - 1].Form.Classes.Has(classes.EventNoun);

    /// <summary>«وإصابة آخر» is one person, «عدد آخر» some; elsewhere "other" belongs to a noun («منطقة أخرى», «آخر معاقل»).</summary>
    private PeopleMention? TakeOther(TokenStream stream, MentionTable mentions, int token)
    {
        if (token == 0 || !MayStandAlone(stream, mentions, token + 1))
        {
            return null;
        }

        var before = stream[token - 1].Form.Classes;
        return before.Has(classes.Quantity) ? Describe(stream, mentions, token - 1, token, CountRange.AtLeast(2), counted: true)
            : before.Has(classes.HarmNoun) || before.Has(classes.DieVerb) || before.Has(classes.HarmVerb) || stream[token].Form.MayCarry(Proclitics.And)
                ? Describe(stream, mentions, token, token, CountRange.Exactly(1), counted: false)
                : null;
    }

    /// <summary>«بين قتيل وجريح»: an unknown number of each, not one of each.</summary>
    private bool InEitherOf(MentionTable mentions, int token) =>
        mentions.Covering(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(classes.JointCasualties) && phrase.Last - phrase.First == 3;

    /// <summary>A written fatha before the ending tells a dual from a plural: «مدنيَين» are two.</summary>
    private static bool IsVocalizedDual(TokenStream stream, int token)
    {
        var word = stream.WordsOf(token, token + 1);
        return word.EndsWith("\u064A\u0646", StringComparison.Ordinal) && word.Length > 3 && word.AsSpan()[..^2].TrimEnd('\u0651').EndsWith("\u064E");
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
            Class = ClassOf(new ActorKey(sense.Lexeme["actor"]!)),
        };
        return _modifiers.Extend(stream, mentions, people);
    }

    /// <summary>The people of an armed group are fighters («ستة حوثيين»), those of a state may be anybody.</summary>
    private VictimClass ClassOf(ActorKey side) => registry.IsArmedGroup(side) ? VictimClass.Combatant : VictimClass.Unknown;

    /// <summary>«11 قتيلا وجريحا»: one figure for dead and wounded; it is never split.</summary>
    private PeopleMention WithJointHarm(MentionTable mentions, PeopleMention people) =>
        people is { IsCounted: true, Harm: not null } && mentions.StartingAt(Layers.Phrase, people.Head) is PhraseMention phrase && phrase.Has(classes.JointCasualties)
            && people.Count.Low > 2 && people.Count.High is not null
            ? people with { Last = phrase.Last, Harm = Harm.Mixed }
            : people;

    private PeopleMention Describe(TokenStream stream, MentionTable mentions, int first, int head, CountRange count, bool counted)
    {
        var sense = stream[head].Form.SenseOf(classes.Person)!.Value;
        var people = new PeopleMention(first, head + 1, count, sense.Lexeme.Id)
        {
            Head = head,
            IsCounted = counted,
            IsDefinite = !counted && ((sense.Features & WordFeatures.Definite) != 0 || stream[head].Form.ReadingOf(classes.Person)!.HasPronoun),
            TellsHarmAlone = sense.Lexeme["alone"] != "no",
            IsRegular = sense.Lexeme["regular"] is "yes",
            Side = sense.Lexeme["side"] is { } side ? new ActorKey(side) : null,
            Class = sense.Lexeme["status"] switch { "combatant" => VictimClass.Combatant, "civilian" => VictimClass.Civilian, _ => VictimClass.Unknown },
            Harm = Enum.TryParse<Harm>(sense.Lexeme["harm"], ignoreCase: true, out var harm) ? harm : null,
        };
        return _modifiers.Extend(stream, mentions, WithNamedSide(mentions, WithJointHarm(mentions, people)));
    }

    /// <summary>«جنود الاحتلال», «مقاتلو المعارضة», «المتمردون»: the noun is an actor's name or the beginning of one.</summary>
    private PeopleMention WithNamedSide(MentionTable mentions, PeopleMention people) =>
        mentions.StartingAt(Layers.Actor, people.Head) is ActorMention actor && (actor.Last > people.Last || actor.Last == people.Last && people.Side == ActorKey.Militants)
            ? people with { Last = actor.Last, Side = actor.Key, Class = people.Class == VictimClass.Unknown && (actor.Sense is "force" or "generic" || registry.IsArmedGroup(actor.Key)) ? VictimClass.Combatant : people.Class }
            : people;

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
