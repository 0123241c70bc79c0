using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Attribution;

/// <summary>Reads who speaks out of the words behind or before a verb of saying.</summary>
/// <remarks>
/// The head decides: a name is itself; an office stands for whom it serves («المتحدث باسم الجيش»); a source goes by
/// its adjective («مصدر أمني»); a statement by whose it is («بيان للجيش»); anyone else keeps the text's own words.
/// </remarks>
internal sealed class SpeakerPhraseReader(WordClasses classes, TokenStream stream, MentionTable mentions)
{
    /// <summary>How many words at the head may tell the kind of a source («مصدر عسكري سوري»).</summary>
    private const int SourceWords = 3;

    private const int LongestName = 6;
    private const string Article = "\u0627\u0644";

    private static readonly ActorKey LocalSources = new("local-sources");
    private static readonly string[] AntecedentLayers = [Layers.Person, Layers.Outlet, Layers.Actor];

    private readonly SpeakerBounds _bounds = new(classes, stream, mentions);

    /// <summary>The speaker behind a cue, or null.</summary>
    /// <param name="first">Token behind the cue.</param>
    /// <param name="limit">End of the sentence.</param>
    /// <param name="according">True behind "according to".</param>
    public SpeakerPhrase? After(int first, int limit, bool according)
    {
        var start = _bounds.SkipAsides(first, limit, according);
        var last = _bounds.EndOf(start, limit);
        if (last <= start)
        {
            return null;
        }

        if (!according && stream[start].Form.MayCarry(Proclitics.By) && NameAt(start) is null && stream[start].Form.Readings is not [{ Proclitics: Proclitics.None, Senses.IsEmpty: false }, ..])
        {
            return null;
        }

        if ((according ? ToldIn(start, last, limit) : IssuedBy(start, last, limit)) is { } told)
        {
            return told;
        }

        var phrase = InBrackets(Read(start, last, limit), limit);
        var isNamed = phrase is { Key.IsOther: false } || phrase is { Key: null } || IsSpeaker(start) || stream[start].Form.Classes.Has(classes.StatementNoun);
        return isNamed || according || _bounds.OpensContent(last, limit) ? WithName(phrase, limit) : null;
    }

    /// <summary>«وكالة الأنباء الرسمية (سانا)»: the name in brackets says which.</summary>
    private SpeakerPhrase? InBrackets(SpeakerPhrase? phrase, int limit) =>
        phrase is { Key: null or { IsOther: true } } && phrase.Last + 1 < limit && stream[phrase.Last].Kind == TokenKind.Mark && mentions.StartingAt(Layers.Outlet, phrase.Last + 1) is OutletMention outlet
            && outlet.Last < limit && stream[outlet.Last].Kind == TokenKind.Mark
            ? phrase with { Last = outlet.Last + 1, Key = outlet.Key }
            : phrase;

    /// <summary>«بحسب حصيلة أعلنتها وزارة الصحة»: whoever told the toll.</summary>
    private SpeakerPhrase? ToldIn(int start, int last, int limit) =>
        last == start + 1 && last < limit && stream[start].Form.Classes.Has(classes.StatementNoun) && !stream[start].Form.MayCarry(Proclitics.The)
        && (stream[last].Form.Classes.Has(classes.Say) || stream[last].Form.Classes.Has(classes.StatementVerb))
            ? After(last + 1, limit, according: false)
            : null;

    /// <summary>«أوضح بيان صدر عن القيادة أن»: whoever issued the statement.</summary>
    private SpeakerPhrase? IssuedBy(int start, int last, int limit)
    {
        var verb = stream[last - 1].Form.Classes.Has(classes.StatementVerb) ? last - 1 : last;
        var isIssued = verb > start && verb + 1 < limit && stream[start].Form.Classes.Has(classes.StatementNoun) && stream[verb].Form.Classes.Has(classes.StatementVerb);
        var from = isIssued && (stream[verb + 1].Form.Classes.Has(classes.SayAbout) || stream[verb + 1].Form.Classes.Has(classes.From)) ? verb + 2 : verb + 1;
        return isIssued && After(from, limit, according: false) is { } issuer ? issuer with { First = start } : null;
    }

    /// <summary>«قال مدير المستشفى، خالد نعمة، إن»: the name behind the comma belongs to one whom the knowledge does not list.</summary>
    private SpeakerPhrase? WithName(SpeakerPhrase? phrase, int limit)
    {
        if (phrase is not { Key: { IsOther: true } key } || phrase.Last + 1 >= limit || stream[phrase.Last].Kind is not (TokenKind.Comma or TokenKind.Mark))
        {
            return phrase;
        }

        var end = _bounds.EndOf(phrase.Last + 1, limit);
        var isName = end > phrase.Last + 1 && end - phrase.Last <= LongestName && end < limit && stream[phrase.Last + 1].Kind == TokenKind.Word
            && (stream[end].Kind is TokenKind.Comma or TokenKind.Mark || stream[end].Form.Classes.Has(classes.That))
            && IsUnlisted(phrase.Last + 1);
        return isName ? new SpeakerPhrase(phrase.First, end, ActorKey.Other(key.Value["other:".Length..] + " " + stream.WordsOf(phrase.Last + 1, end).Trim())) : phrase;
    }

    private bool IsUnlisted(int token) => _bounds.IsUnlistedName(token) || stream[token].Form.Classes.Has(classes.SpeakerNoun);

    /// <summary>The speaker before a verb («المرصد السوري أعلن مقتل»), or null.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="floor">First token of the sentence.</param>
    public SpeakerPhrase? Before(int verb, int floor) => InClauseBefore(verb, floor) ?? (CommaBefore(verb, floor) is > 0 and var comma ? InClauseBefore(comma, floor) : null);

    /// <summary>«مدير الشرطة خالد نعمة، أكد أن»: the comma between a speaker and the verb, or -1.</summary>
    private int CommaBefore(int verb, int floor)
    {
        var token = verb - 1;
        while (token > floor && stream[token].Form.Classes.Has(classes.Particle))
        {
            token--;
        }

        return token > floor && stream[token].Kind == TokenKind.Comma ? token : -1;
    }

    private SpeakerPhrase? InClauseBefore(int verb, int floor)
    {
        for (var start = ClauseStart(verb, floor); start < verb; start++)
        {
            var last = _bounds.EndOf(start, verb);
            var isWhole = last > start && _bounds.SkipAsides(last, verb, according: false) == verb;
            if (isWhole && IsHead(start))
            {
                return Read(start, last, last);
            }

            if (!stream[start].Form.Classes.Has(classes.Particle) && stream[start].Kind != TokenKind.Quote)
            {
                return null;
            }
        }

        return null;
    }

    private int ClauseStart(int verb, int floor)
    {
        var token = verb;
        while (token > floor && stream[token - 1].Kind != TokenKind.Comma)
        {
            token--;
        }

        return token;
    }

    /// <summary>Whom a relative clause tells of («الولايات المتحدة، التي تتهم»), or null where it is nobody who speaks.</summary>
    /// <param name="relative">The relative pronoun.</param>
    public SpeakerPhrase? Antecedent(int relative)
    {
        var last = stream[relative - 1].Kind is TokenKind.Comma or TokenKind.Mark or TokenKind.Quote ? relative - 1 : relative;
        foreach (var layer in AntecedentLayers)
        {
            if (mentions.EndingAt(layer, last) is { } mention && NameAt(mention.First) is { } named)
            {
                return new SpeakerPhrase(mention.First, relative, named.Key);
            }
        }

        return null;
    }

    /// <summary>True where a name or a word for one who speaks stands.</summary>
    private bool IsHead(int token) => NameAt(token) is not null || IsSpeaker(token);

    private bool IsSpeaker(int token)
    {
        var form = stream[token].Form.Classes;
        return form.Has(classes.SpeakerNoun) || form.Has(classes.SourceNoun) || form.Has(classes.OutletNoun) || SourceAt(token, token + 1) is not null;
    }

    private SpeakerPhrase? Read(int first, int last, int limit)
    {
        var head = stream[first].Form;
        if (head.Classes.Has(classes.NoSpeaker) && NameAt(first) is null)
        {
            return null;
        }

        if (last > first + 1 && IsBackReference(first, last))
        {
            return new SpeakerPhrase(first, last, null);
        }

        if (NameAt(first) is { } named && !IsOnlyHead(first, named.Last, last) && !IsLongerName(first, named.Last, last))
        {
            var isOfKind = !head.Classes.Has(classes.SourceNoun) && SourceAt(first, last) is not null;
            var nation = isOfKind ? NationIn(first, last) : mentions.StartingAt(Layers.Actor, first) is ActorMention { Sense: "generic" } ? NationIn(named.Last - 1, Math.Min(last, named.Last + 1)) : null;
            return new SpeakerPhrase(first, Math.Max(last, named.Last), nation ?? named.Key);
        }

        if (head.Classes.Has(classes.StatementNoun))
        {
            return ReadStatement(first, last, limit);
        }

        if (stream[first].Kind is TokenKind.Number or TokenKind.Quote || head.Classes.Has(classes.Particle) && !IsQuantifier(first) && !_bounds.IsAliHead(first))
        {
            return null;
        }

        if (head.Classes.Has(classes.SourceNoun) || head.Classes.Has(classes.SpeakerNoun) || SourceAt(first, last) is not null)
        {
            return ReadOffice(first, last, limit);
        }

        return head.Classes.Has(classes.PointsBack) && last == first + 1
            ? new SpeakerPhrase(first, last, null)
            : ReadUnknown(first, last, limit);
    }

    /// <summary>«المصادر نفسها», «الصحيفة الإسرائيلية»: whoever was named before.</summary>
    private bool IsBackReference(int first, int last)
    {
        var head = stream[first].Form.Classes;
        if (head.Has(classes.SameWord) && first + 1 < last)
        {
            return stream[first + 1].Form.Classes.Has(classes.PointsBack);
        }

        if (!head.Has(classes.PointsBack))
        {
            return false;
        }

        for (var token = first + 1; token < last; token++)
        {
            var form = stream[token].Form.Classes;
            if (!form.Has(classes.SameWord) && !(head.Has(classes.OutletNoun) && form.Has(classes.Demonym)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«صالح العولقي»: a name of one word that goes on is someone else's.</summary>
    private bool IsLongerName(int first, int nameEnd, int last) =>
        nameEnd == first + 1 && mentions.StartingAt(Layers.Person, first) is PersonMention && nameEnd < last
        && (_bounds.IsUnlistedName(nameEnd) || _bounds.IsAli(nameEnd, first));

    /// <summary>«المجلس البلدي»: a general name with an adjective of its own is someone else.</summary>
    private bool IsOnlyHead(int first, int nameEnd, int last) =>
        nameEnd < last && mentions.StartingAt(Layers.Actor, first) is ActorMention { Sense: "generic" }
        && mentions.StartingAt(Layers.Actor, nameEnd) is null && (stream[nameEnd].Form.MayCarry(Proclitics.The) || _bounds.IsUnlistedName(nameEnd) && stream[nameEnd].Form.Key.StartsWith(Article, StringComparison.Ordinal))
        && !stream[nameEnd].Form.Classes.Has(classes.Demonym);

    /// <summary>«مكتبه»: whose it is was said before.</summary>
    private bool HasPronoun(int token) => stream[token].Form.Readings is [{ HasPronoun: true }, ..];

    private bool IsQuantifier(int token) => stream[token].Form.Classes.Has(classes.Quantifier);

    /// <summary>«بيان للجيش», «تقرير لناشطين»: whose it is; alone it points back.</summary>
    private SpeakerPhrase? ReadStatement(int first, int last, int limit)
    {
        for (var token = first + 1; token < last; token++)
        {
            if (NameAt(token) is { } named)
            {
                return new SpeakerPhrase(first, last, named.Key);
            }

            if (IsSpeaker(token) && Read(token, last, limit) is { } owner)
            {
                return owner.Key is null ? owner : owner with { First = first };
            }
        }

        if ((NationIn(first, last) ?? AdjectiveSource(first, last)) is { } ofWord)
        {
            return new SpeakerPhrase(first, last, ofWord);
        }

        return stream[first].Form.Classes.Has(classes.PointsBack) || stream[first].Form.MayCarry(Proclitics.The)
            ? new SpeakerPhrase(first, last, null)
            : new SpeakerPhrase(first, last, ActorKey.Other(WordsOf(first, last)));
    }

    /// <summary>«المتحدث باسم الجيش», «مسؤول أمني», «مصدر في الشرطة».</summary>
    private SpeakerPhrase ReadOffice(int first, int last, int limit)
    {
        if (last == first + 1 && (stream[first].Form.Classes.Has(classes.PointsBack) || HasPronoun(first)))
        {
            return new SpeakerPhrase(first, last, null);
        }

        var isSource = stream[first].Form.Classes.Has(classes.SourceNoun);
        var nation = isSource ? null : NationIn(first, last);
        if (nation is null && SourceAt(first, last) is { } source)
        {
            return new SpeakerPhrase(first, last, (source == LocalSources ? NameIn(first + 2, last, passesSeats: true) : null) ?? source);
        }

        var key = stream[first].Form.Classes.Has(classes.PrivateSpeaker) ? null : NameIn(first + 1, last) ?? nation ?? InApposition(last, limit);
        return new SpeakerPhrase(first, last, key ?? (isSource || stream[first].Form.Classes.Has(classes.PrivateSpeaker) ? null : AdjectiveSource(first, last)) ?? ActorKey.Other(WordsOf(first, last)))
        {
            IsOrgan = key is null && IsOrgan(first, last),
        };
    }

    private bool IsOrgan(int first, int last)
    {
        for (var token = first; token < last; token++)
        {
            if (stream[token].Form.Classes.Has(classes.StateOrgan))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«متحدث عسكري», «بيان عسكري»: where nothing tells whose they are, the adjective does.</summary>
    private ActorKey? AdjectiveSource(int first, int last)
    {
        for (var token = first + 1; token < Math.Min(last, first + SourceWords); token++)
        {
            if (stream[token].Form.SenseOf(classes.SourceWord)?.Lexeme["source"] is { } source && source is "military-source" or "medical-source" or "security-source")
            {
                return new ActorKey(source);
            }
        }

        return null;
    }

    /// <summary>Someone whom the knowledge does not list («أحمد الواوي»): whom they serve, or their own name.</summary>
    private SpeakerPhrase ReadUnknown(int first, int last, int limit)
    {
        var isOutlet = false;
        for (var token = first; token < last; token++)
        {
            isOutlet |= stream[token].Form.Classes.Has(classes.OutletNoun);
        }

        var key = isOutlet && !stream[first].Form.Classes.Has(classes.OwnMedia) ? null : NameIn(first + 1, last) ?? InApposition(last, limit);
        return new SpeakerPhrase(first, last, key ?? ActorKey.Other(WordsOf(first, last)));
    }

    /// <summary>«قال أبو قصي، الناطق باسم كتائب الأقصى»: whom the office behind the comma serves.</summary>
    private ActorKey? InApposition(int last, int limit)
    {
        if (last + 1 >= limit || stream[last].Kind != TokenKind.Comma || !stream[last + 1].Form.Classes.Has(classes.SpeakerNoun))
        {
            return null;
        }

        var end = _bounds.EndOf(last + 1, limit);
        return NameIn(last + 2, end) ?? NationIn(last + 1, end);
    }

    private ActorKey? NameIn(int first, int last, bool passesSeats = false)
    {
        for (var token = first; token < last; token++)
        {
            if (NameAt(token) is { } named && !(passesSeats && mentions.StartingAt(Layers.Actor, token) is ActorMention { Sense: "metonym" or "generic" }) && !IsOnlyHead(token, named.Last, last) && !IsLongerName(token, named.Last, last)
                && mentions.StartingAt(Layers.Outlet, token) is null)
            {
                return named.Key;
            }
        }

        return null;
    }

    private ActorKey? NationIn(int first, int last)
    {
        for (var token = first + 1; token < last; token++)
        {
            if (!_bounds.IsUnlistedName(token - 1) && stream[token].Form.SenseOf(classes.Demonym) is { } sense && sense.Lexeme["actor"] is { } nation)
            {
                return new ActorKey(nation);
            }
        }

        return null;
    }

    private (ActorKey Key, int Last)? NameAt(int token)
    {
        if (mentions.StartingAt(Layers.Outlet, token) is OutletMention outlet)
        {
            return (outlet.Key, outlet.Last);
        }

        if (mentions.StartingAt(Layers.Person, token) is PersonMention person)
        {
            return (person.Key, person.Last);
        }

        return mentions.StartingAt(Layers.Actor, token) is ActorMention actor && actor.Key != ActorKey.Civilians && actor.Key != ActorKey.Unspecified
            ? (actor.Key, actor.Last)
            : null;
    }

    /// <summary>The kind of source that the words name («مصدر أمني», «شهود عيان»), or null.</summary>
    private ActorKey? SourceAt(int first, int last)
    {
        var head = first;
        while (head < last && (IsQuantifier(head) || (head > first && stream[head].Form.Classes.Has(classes.From))))
        {
            head++;
        }

        var isSource = head < last && stream[head].Form.Classes.Has(classes.SourceNoun);
        for (var token = head; token < Math.Min(last, isSource ? head + SourceWords : head + 1); token++)
        {
            if (mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase && phrase.Attribute("source") is { } ofPhrase)
            {
                return new ActorKey(ofPhrase);
            }

            if (stream[token].Form.SenseOf(classes.SourceWord) is { } sense && sense.Lexeme["source"] is { } source)
            {
                return new ActorKey(source);
            }
        }

        return null;
    }

    /// <summary>The words as they stand, without letters joined to the front of the first («لمصادر كردية»: «مصادر كردية»).</summary>
    private string WordsOf(int first, int last)
    {
        var words = stream.WordsOf(first, last).Trim();
        foreach (var reading in stream[first].Form.Readings)
        {
            if (reading.Proclitics != Proclitics.None && (reading.Proclitics & Proclitics.The) == 0)
            {
                return words[Math.Min(words.Length - 1, int.PopCount((int)reading.Proclitics))..];
            }

            if (reading.Proclitics == Proclitics.None)
            {
                break;
            }
        }

        return words;
    }
}
