using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>The sides of one article, and which of them stand around a word.</summary>
internal sealed class PartyFinder
{
    private const int ChainGap = 4;

    private readonly WordClasses _classes;
    private readonly TokenStream _stream;
    private readonly MentionTable _mentions;
    private readonly List<DiplomacyParty> _all = [];

    /// <summary>Collects the sides of an article: actors and persons, of those that overlap the longest.</summary>
    public PartyFinder(WordClasses classes, TokenStream stream, MentionTable mentions)
    {
        (_classes, _stream, _mentions) = (classes, stream, mentions);
        var named = mentions.Of(Layers.Actor).Concat(mentions.Of(Layers.Person)).Where(mention => !IsPlace(mention) && !IsSource(mention));
        foreach (var mention in named.OrderBy(mention => mention.First).ThenByDescending(mention => mention.Last))
        {
            if (_all.Count == 0 || mention.First >= _all[^1].Last)
            {
                _all.Add(new DiplomacyParty(mention.First, mention.Last, mention is ActorMention actor ? actor.Key : ((PersonMention)mention).Key));
            }
        }
    }

    /// <summary>The sides joined by "and" that end at most some tokens before a token, in its clause; empty where none do.</summary>
    /// <remarks>«موسكو وأنقرة تتحاوران»: both.</remarks>
    public List<DiplomacyParty> Before(int token, int reach)
    {
        var last = _all.FindLastIndex(party => party.Last <= token);
        if (last < 0 || token - _all[last].Last > reach || !IsOpen(_all[last].Last, token))
        {
            return [];
        }

        var first = last;
        while (first > 0 && IsJoined(_all[first - 1], _all[first]))
        {
            first--;
        }

        return _all.GetRange(first, last - first + 1);
    }

    /// <summary>The sides that begin at or behind a token, as chains joined by "and", up to a token.</summary>
    public List<List<DiplomacyParty>> After(int token, int end)
    {
        var chains = new List<List<DiplomacyParty>>();
        foreach (var party in _all.Where(party => party.First >= token && party.First < end))
        {
            if (chains.Count > 0 && (IsJoined(chains[^1][^1], party) || chains[^1].Exists(one => one.Key == party.Key && party.First - one.Last <= 2)))
            {
                chains[^1].Add(party);
            }
            else
            {
                chains.Add([party]);
            }
        }

        return chains;
    }

    /// <summary>The last sides before a token, each once, the earlier first: «الجانبان» stands for them.</summary>
    public List<ActorKey> LastNamed(int token, int count)
    {
        var keys = new List<ActorKey>();
        for (var i = _all.FindLastIndex(party => party.Last <= token); i >= 0 && keys.Count < count && token - _all[i].Last < 80; i--)
        {
            if (!keys.Contains(_all[i].Key))
            {
                keys.Insert(0, _all[i].Key);
            }
        }

        return keys;
    }

    /// <summary>Nationality adjectives that stand right behind a noun: «الاتفاق الروسي التركي».</summary>
    public List<ActorKey> NationsAfter(int token)
    {
        var keys = new List<ActorKey>();
        for (var at = token; at < Math.Min(_stream.Count, token + 4); at++)
        {
            if (_stream[at].Form.SenseOf(_classes.Demonym)?.Lexeme["actor"] is { } key && _mentions.Covering(Layers.Actor, at) is null)
            {
                keys.Add(new ActorKey(key));
            }
            else if (_stream[at].Kind == TokenKind.Word && keys.Count > 0)
            {
                break;
            }
        }

        return keys;
    }

    /// <summary>True where the article names a side with this key: outlets and "local sources" are none.</summary>
    public bool Names(ActorKey key) => _all.Exists(party => party.Key == key);

    /// <summary>People counted or described in the dozen words before a token, where no side stands between; null where none do.</summary>
    public PeopleMention? PeopleBefore(int token)
    {
        var nearest = _mentions.Of(Layers.People).Cast<PeopleMention>()
            .Where(people => people.Last <= token && token - people.Last <= 12 && people.Harm is null && people.Side is null && people.Count.Low != 1 && Clauses.SameSentence(_stream, people.First, token))
            .MaxBy(people => people.Last);
        return nearest is not null && !_all.Exists(party => party.First >= nearest.First && party.Last <= token) ? nearest : null;
    }

    /// <summary>True where a side stands in the sentence of a token or in the two before it.</summary>
    public bool AreNear(int token) =>
        _all.Exists(party => _stream.SentenceOf(token) - _stream.SentenceOf(party.First) is >= 0 and <= 2);

    /// <summary>«مصادر محلية»: those who only tell are no side.</summary>
    private bool IsSource(Mention mention) =>
        _stream[mention.First].Form.Classes.Has(_classes.SourceNoun) || _stream[mention.First].Form.Classes.Has(_classes.SourceWord);

    /// <summary>«في موسكو» is a place, and so is the city that talks are named after: «محادثات أستانة».</summary>
    private bool IsPlace(Mention mention)
    {
        if (mention.First == 0)
        {
            return false;
        }

        var before = _stream[mention.First - 1].Form.Classes;
        return before.Has(_classes.NoParty) || (before.Has(_classes.MeetNoun) && _stream[mention.First].Form.Classes.Has(_classes.TrackCity));
    }

    /// <summary>True where two sides stand in one list: "and" before the second, and nothing but titles and names between.</summary>
    private bool IsJoined(DiplomacyParty before, DiplomacyParty after) =>
        after.First - before.Last <= ChainGap && IsOpen(before.Last, after.First)
        && (_stream[after.First].Form.MayCarry(Proclitics.And) || HasAnd(before.Last, after.First));

    /// <summary>True where the first word of a stretch carries "and" («وعلى رأسها»), or "and" stands there alone («و«العمال»»).</summary>
    private bool HasAnd(int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            if (_stream[token].Form.Classes.Has(_classes.And) || (token == from && _stream[token].Form.MayCarry(Proclitics.And)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where no finite verb and no end of a sentence stands in a stretch.</summary>
    private bool IsOpen(int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            if (_stream[token].EndsSentence || (_stream[token].Form.Classes.Has(_classes.Verb) && !_stream[token].Form.Classes.Has(_classes.Particle)))
            {
                return false;
            }
        }

        return true;
    }
}
