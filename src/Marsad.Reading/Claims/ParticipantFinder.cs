using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Rules;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Who takes part in a diplomatic act, read from the words around its trigger.</summary>
internal sealed class ParticipantFinder(WordClasses classes, Scene scene, PartyFinder parties)
{
    private const int SubjectReach = 3;
    private const int ObjectReach = 14;
    private const int BetweenReach = 8;
    private const int MostParties = 6;
    private const int SubjectLength = 6;
    private const int SpeakerReach = 2;
    private const char FeminineEnding = '\u0647';

    private readonly TokenStream _stream = scene.Stream;

    /// <summary>The participants, the one who acts first; empty where the text names none.</summary>
    public ImmutableArray<ActorKey> Of(DiplomacyType type, RuleMention found)
    {
        var keys = found.Attribute("how") switch
        {
            "voiced" => Voiced(found),
            "said" => Said(found, type == DiplomacyType.Accusation),
            "mutual" => Mutual(found),
            _ => type is DiplomacyType.Meeting or DiplomacyType.Agreement ? Mutual(found) : Directed(found, type),
        };
        return [.. keys.Distinct().Take(MostParties)];
    }

    /// <summary>«قال الوزير إن إيران تهدد المنطقة»: the speaker blames, or asks, whom the words name.</summary>
    private List<ActorKey> Said(RuleMention found, bool blames)
    {
        var sayer = SpeakerAt(found.TriggerFirst) is { } one && parties.Names(one) ? one : SayerIn(found);
        var named = parties.After(found.First, found.TriggerFirst).Concat(parties.After(found.TriggerLast, found.Last)).SelectMany(chain => chain)
            .FirstOrDefault(party => party.Key != sayer && (!blames || (party.Key != ActorKey.Civilians && !IsWronged(party))));
        return sayer is { } known && named is not null ? [known, named.Key] : [];
    }

    /// <summary>«قال الوزير إنه يجب وقف القصف»: whoever speaks asks, of whom the words name.</summary>
    private List<ActorKey> Voiced(RuleMention found) =>
        SpeakerAt(found.TriggerFirst) is not { } sayer ? []
        : [sayer, .. parties.After(found.TriggerLast, EndOfClause(found.TriggerLast, BetweenReach)).Take(1).SelectMany(chain => chain).Select(party => party.Key)];

    /// <summary>The first side of the sentence, where it says something before the act: «أعلن رئيس الحكومة أن النتائج تفيد بأن …».</summary>
    private ActorKey? SayerIn(RuleMention found)
    {
        var sentence = _stream.Sentences[_stream.SentenceOf(found.First)];
        if (parties.After(sentence.First, found.First).FirstOrDefault() is not { } sayer)
        {
            return null;
        }

        var (says, that) = (false, false);
        for (var token = sentence.First; token <= found.First; token++)
        {
            says |= _stream[token].Form.Classes.Has(classes.Say) && Math.Abs(token - sayer[0].First) <= 5;
            that |= says && token >= sayer[^1].Last && _stream[token].Form.Classes.Has(classes.That);
        }

        return that ? sayer[0].Key : null;
    }

    /// <summary>«مجازر ضد المدنيين»: they are not the ones blamed.</summary>
    private bool IsWronged(DiplomacyParty party) => party.First > 0 && _stream[party.First - 1].Form.Classes.Has(classes.AgainstVictim);

    /// <summary>One asks or blames another: «دعت روسيا تركيا إلى», «ميركل التي دعت أنقرة», «داعيا مجلس الأمن إلى».</summary>
    private List<ActorKey> Directed(RuleMention found, DiplomacyType type)
    {
        var trigger = _stream[found.TriggerFirst].Form;
        var chains = parties.After(found.TriggerLast, EndOfAddress(found));
        var leaves = found.Attribute("how") is "speaker" || trigger.Classes.Has(classes.OwnVoice)
            || (found.TriggerFirst > 0 && _stream[found.TriggerFirst - 1].Form.Classes.Has(classes.That));
        var subject = leaves || trigger.MayCarry(Proclitics.And) ? [] : parties.Before(found.TriggerFirst, SubjectReach);
        if (subject.Count > 0 && HasComma(subject[^1].Last, found.TriggerFirst))
        {
            subject = [];
        }

        var keys = subject.ConvertAll(party => party.Key);
        if (subject.Count == 0 && !leaves)
        {
            AddSubject(keys, found, chains, type);
        }

        if (leaves)
        {
            keys.AddRange(NamedAsDemanding(found));
        }

        if (keys.Count == 0 && (SpeakerAt(found.TriggerFirst) ?? SubjectOf(found.TriggerFirst)) is { } speaker)
        {
            keys.Add(speaker);
        }

        if (chains.Count > 0)
        {
            keys.AddRange(chains[0].Select(party => party.Key));
        }
        else if (PointsToBoth(found.TriggerLast, found.TriggerLast + 3))
        {
            keys.AddRange(parties.LastNamed(found.First, 2));
        }
        else if (keys.Count > 0)
        {
            keys.AddRange(parties.NationsAfter(found.Last - 1).Take(1));
        }

        return keys;
    }

    private bool HasComma(int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            if (_stream[token].Kind == TokenKind.Comma)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who stands behind the verb: someone whom the knowledge does not list, a side, or nobody where the first side is the one addressed.</summary>
    private void AddSubject(List<ActorKey> keys, RuleMention found, List<List<DiplomacyParty>> chains, DiplomacyType type)
    {
        var first = chains.Count > 0 ? chains[0][0] : null;
        if (UnlistedSubject(found, first) is { } unlisted)
        {
            keys.Add(unlisted);
        }
        else if (first is not null && IsAddressed(found, first, alone: chains.Count == 1 && type == DiplomacyType.Accusation)
            && scene.Speakers.Before(found.TriggerFirst, SpeakerReach, first.Key) is { } speaker)
        {
            keys.Add(speaker.Key);
        }
        else if (first is not null)
        {
            keys.AddRange(chains[0].Select(party => party.Key));
            chains.RemoveAt(0);
        }
    }

    /// <summary>«دعا الحكومة»: a feminine noun is no subject of a masculine verb; and an accusation that names one side blames it.</summary>
    private bool IsAddressed(RuleMention found, DiplomacyParty first, bool alone)
    {
        var verb = _stream[found.TriggerFirst].Form.SenseOf(classes.Verb)?.Features ?? WordFeatures.None;
        var isMasculine = (verb & WordFeatures.Past) != 0 && (verb & (WordFeatures.Feminine | WordFeatures.Plural)) == 0;
        return (alone && first.First - found.TriggerLast <= 1) || (verb & WordFeatures.Plural) != 0
            || (isMasculine && first.First - found.TriggerLast <= 1 && _stream[first.First].Form.Key.EndsWith(FeminineEnding)
                && (_stream[first.First].Form.MayCarry(Proclitics.The) || _stream[first.First].Form.Classes.Has(classes.SpeakerNoun)));
    }

    /// <summary>«طالب الأهالي الحكومة», «دعا مدني المجتمع الدولي»: words behind the verb that are no side and no title of one.</summary>
    private ActorKey? UnlistedSubject(RuleMention found, DiplomacyParty? first)
    {
        var token = found.TriggerLast;
        var end = Math.Min(first?.First ?? int.MaxValue, EndOfSentence(token, SubjectLength));
        if (token >= end || _stream[token].Kind != TokenKind.Word || !MayBeSubject(_stream[token].Form))
        {
            return null;
        }

        var last = token + 1;
        while (last < end && _stream[last].Kind == TokenKind.Word && !_stream[last].Form.Classes.Has(classes.Particle) && !_stream[last].Form.Classes.Has(classes.Verb)
            && !_stream[last].Form.MayCarry(Proclitics.By) && !IsAskedDeed(_stream[last].Form))
        {
            last++;
        }

        if (first is not null && IsTitle(token, first.First))
        {
            return null;
        }

        var back = _stream[token].Form.Classes.Has(classes.PointsBack) ? scene.Speakers.Before(found.TriggerFirst, SpeakerReach, first?.Key)?.Key : null;
        return scene.Speakers.Recall(last - 1) ?? scene.Speakers.Recall(token) ?? back ?? ActorKey.Other(_stream.WordsOf(token, last).Trim());
    }

    /// <summary>«هيئة أركان الجيش», «الممثل الخاص للأمم المتحدة»: an office of the side behind it, with no name of its own between.</summary>
    private bool IsTitle(int first, int party)
    {
        var form = _stream[first].Form.Classes;
        for (var token = first; token < party; token++)
        {
            if (_stream[token].Kind != TokenKind.Word || _stream[token].Form.Readings.IsEmpty)
            {
                return false;
            }
        }

        return form.Has(classes.SpeakerNoun) && !form.Has(classes.PrivateSpeaker);
    }

    private bool MayBeSubject(WordForm form) =>
        !form.Classes.Has(classes.Particle) && !form.Classes.Has(classes.That) && !form.Classes.Has(classes.Verb) && !form.Classes.Has(classes.AddressEnd)
        && !form.Classes.Has(classes.ForceNoun) && !form.Classes.Has(classes.NoSpeaker) && !form.Classes.Has(classes.SpeechAside) && !IsAskedDeed(form)
        && (form.Readings.IsEmpty || form.Classes.Has(classes.SpeakerNoun) || form.Classes.Has(classes.Person) || form.Classes.Has(classes.SourceWord) || form.Classes.Has(classes.PointsBack))
        && !form.MayCarry(Proclitics.By) && !form.MayCarry(Proclitics.To);

    /// <summary>Sides that meet or agree: «بين» names them, a dual points back to them, or they stand around the words.</summary>
    private List<ActorKey> Mutual(RuleMention found)
    {
        var subjects = SubjectsOf(found);
        if (subjects.Distinct().Count() < 2 && Between(found) is { Count: > 0 } between)
        {
            return between;
        }

        if (PairOfNations(found) is { Count: >= 2 } pair)
        {
            return pair;
        }

        if (PointsToBoth(Math.Max(found.First, found.TriggerFirst - 2), found.TriggerLast + 3))
        {
            return parties.LastNamed(found.First, 2);
        }

        if (parties.NationsAfter(found.TriggerLast) is { Count: >= 2 } nations)
        {
            return nations;
        }

        return Around(found, subjects);
    }

    /// <summary>«الرئيسان الروسي والتركي»: the adjectives behind a dual name both.</summary>
    private List<ActorKey> PairOfNations(RuleMention found)
    {
        for (var token = found.First; token < Math.Min(_stream.Count, found.TriggerLast + 4); token++)
        {
            if (_stream[token].Form.Classes.Has(classes.BothSides) && parties.NationsAfter(token + 1) is { Count: >= 2 } nations)
            {
                return nations;
            }
        }

        return [];
    }

    private bool PointsToBoth(int from, int to)
    {
        for (var token = from; token < Math.Min(_stream.Count, to); token++)
        {
            if (_stream[token].Form.Classes.Has(classes.BothSides))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose demand it is by the words beside it: «المطالبات السورية», «تظاهر المئات … مطالبين».</summary>
    private IEnumerable<ActorKey> NamedAsDemanding(RuleMention found) =>
        parties.NationsAfter(found.TriggerLast) is { Count: > 0 } nations ? nations.Take(1)
        : parties.PeopleBefore(found.TriggerFirst) is { } people ? [ActorKey.Other(_stream.WordsOf(people.First, people.Last))]
        : [];

    /// <summary>The sides among the words of the act that stand before its trigger, or right before those.</summary>
    private List<ActorKey> SubjectsOf(RuleMention found)
    {
        var inside = parties.After(found.First, found.TriggerFirst);
        var before = parties.Before(inside.Count > 0 ? inside[^1][^1].Last : found.First, SubjectReach + 2);
        return (inside.Count == 0 && _stream[found.First].Form.MayCarry(Proclitics.And)) || before.Exists(IsWronged)
            ? []
            : before.ConvertAll(party => party.Key);
    }

    private List<ActorKey> Around(RuleMention found, List<ActorKey> keys)
    {
        var end = EndOfClause(found.TriggerLast, ObjectReach);
        foreach (var chain in parties.After(found.TriggerLast, end).Take(keys.Count > 0 ? 1 : 2))
        {
            keys.AddRange(chain.Select(party => party.Key));
        }

        if (keys.Distinct().Count() < 2 && _stream[found.TriggerFirst].Form.Readings.Any(reading => reading.HasPronoun)
            && (SpeakerAt(found.TriggerFirst) ?? SubjectOf(found.TriggerFirst)) is { } host)
        {
            keys.Insert(0, host);
        }

        return keys;
    }

    /// <summary>«محادثات جرت بين الرئيس الروسي ونظيره التركي».</summary>
    private List<ActorKey> Between(RuleMention found)
    {
        for (var token = found.TriggerLast; token < Math.Min(_stream.Count, found.TriggerLast + BetweenReach); token++)
        {
            if (_stream[token].EndsSentence)
            {
                break;
            }

            if (_stream[token].Form.Classes.Has(classes.BetweenSides))
            {
                return [.. parties.After(token + 1, EndOfSentence(token, ObjectReach)).Take(2).SelectMany(chain => chain).Select(party => party.Key)];
            }
        }

        return [];
    }

    /// <summary>Who says what stands at a token, where they are a side and no outlet.</summary>
    private ActorKey? SpeakerAt(int token) => scene.SourceOf(token).Speaker?.Key;

    /// <summary>The first side of the sentence, before a token: «أدانت طهران الهجوم داعية …».</summary>
    private ActorKey? SubjectOf(int token)
    {
        var sentence = _stream.Sentences[_stream.SentenceOf(token)];
        return parties.After(sentence.First, token).FirstOrDefault()?[0].Key ?? SpeakerBefore(sentence);
    }

    /// <summary>Who spoke last in the two sentences before: «… قال الوزير. ودعا إلى».</summary>
    private ActorKey? SpeakerBefore(Sentence sentence)
    {
        var at = _stream.SentenceOf(sentence.First);
        for (var before = at - 1; before >= Math.Max(0, at - 2); before--)
        {
            if (SpeakerAt(_stream.Sentences[before].Last - 1) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private int EndOfAddress(RuleMention found)
    {
        var end = EndOfSentence(found.TriggerLast, ObjectReach);
        for (var token = found.TriggerLast; token < end; token++)
        {
            var form = _stream[token].Form;
            if (form.Classes.Has(classes.AddressEnd) || form.Classes.Has(classes.That) || IsAskedDeed(form))
            {
                return token;
            }
        }

        return end;
    }

    private bool IsAskedDeed(WordForm form) =>
        form.ReadingOf(classes.AskedDeed) is { } reading && (reading.Proclitics & (Proclitics.By | Proclitics.To)) != 0;

    private int EndOfClause(int from, int reach)
    {
        var end = EndOfSentence(from, reach);
        for (var token = from; token < end; token++)
        {
            if (_stream[token].Kind == TokenKind.Comma || _stream[token].Form.Classes.Has(classes.That) || _stream[token].Form.Classes.Has(classes.Matter))
            {
                return token;
            }
        }

        return end;
    }

    /// <summary>The first token behind a stretch that ends its sentence, or the end of the stretch.</summary>
    private int EndOfSentence(int from, int reach)
    {
        var token = from;
        while (token < Math.Min(_stream.Count, from + reach) && !_stream[token].EndsSentence)
        {
            token++;
        }

        return token;
    }
}
