using Marsad.Model;
using Marsad.Reading.Actors;
using Marsad.Reading.Attribution;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Choosing;

/// <summary>All sides that an article names, in the order of the text, and how many words of a kind stand between two tokens.</summary>
internal sealed class PartyRoll
{
    private readonly List<PartyNote> _notes = [];
    private readonly int[] _firstOfSentence;
    private readonly int[] _verbs;
    private readonly int[] _breaks;

    /// <summary>Collects the sides of an article.</summary>
    public PartyRoll(WordClasses classes, ActorRegistry registry, TokenStream stream, MentionTable mentions, SpeakerTable speakers, PartyWords words)
    {
        var found = Found(classes, stream, mentions);
        var shares = Shares(found);
        foreach (var (key, first, last, sense) in found)
        {
            var (start, head) = words.StartOf(first, sense);
            _notes.Add(new PartyNote(key, first, last, start, stream.SentenceOf(first))
            {
                Head = head,
                Cue = words.CueOf(start),
                Behind = words.BehindOf(last),
                Sense = sense,
                Kind = KindOf(registry, key),
                Share = shares[key],
                Speaks = speakers.IsCue(first),
            });
        }

        _firstOfSentence = IndexSentences(stream);
        (_verbs, _breaks) = words.Counts();
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<PartyNote> Notes => _notes;

    /// <summary>Numbers of the notes of a sentence: from, and behind the last.</summary>
    public (int From, int To) Of(int sentence) => sentence < 0 ? (0, 0) : (_firstOfSentence[sentence], _firstOfSentence[sentence + 1]);

    /// <summary>Number of finite verbs in a stretch.</summary>
    public int Verbs(int from, int to) => from < to ? _verbs[to] - _verbs[from] : 0;

    /// <summary>Number of commas and clause-opening words in a stretch.</summary>
    public int Breaks(int from, int to) => from < to ? _breaks[to] - _breaks[from] : 0;

    private int[] IndexSentences(TokenStream stream)
    {
        var firsts = new int[stream.Sentences.Length + 1];
        var note = 0;
        for (var sentence = 0; sentence < firsts.Length; sentence++)
        {
            while (note < _notes.Count && _notes[note].Sentence < sentence)
            {
                note++;
            }

            firsts[sentence] = note;
        }

        firsts[^1] = _notes.Count;
        return firsts;
    }

    private static List<(ActorKey Key, int First, int Last, PartySense Sense)> Found(WordClasses classes, TokenStream stream, MentionTable mentions)
    {
        var all = new List<(ActorKey Key, int First, int Last, PartySense Sense)>();
        foreach (var mention in mentions.Of(Layers.Actor))
        {
            var actor = (ActorMention)mention;
            all.Add((actor.Key, actor.First, actor.Last, SenseOf(actor.Sense)));
        }

        foreach (var mention in mentions.Of(Layers.Person))
        {
            all.Add((((PersonMention)mention).Key, mention.First, mention.Last, PartySense.Person));
        }

        foreach (var mention in mentions.Of(Layers.People))
        {
            if (mention is PeopleMention { Side: { } side })
            {
                all.Add((side, mention.First, mention.Last, PartySense.People));
            }
        }

        for (var token = 0; token < stream.Count; token++)
        {
            if (stream[token].Form.Classes.Has(classes.Demonym) && mentions.Covering(Layers.Actor, token) is null && mentions.Covering(Layers.People, token) is null
                && stream[token].Form.SenseOf(classes.Demonym)!.Value.Lexeme["actor"] is { } nation)
            {
                all.Add((new ActorKey(nation), token, token + 1, PartySense.Adjective));
            }
        }

        all.Sort(static (left, right) => left.First != right.First ? left.First - right.First : right.Last != left.Last ? right.Last - left.Last : left.Sense - right.Sense);
        return all;
    }

    private static Dictionary<ActorKey, PartyShare> Shares(List<(ActorKey Key, int First, int Last, PartySense Sense)> found)
    {
        var counts = new Dictionary<ActorKey, int>();
        foreach (var one in found)
        {
            counts[one.Key] = counts.GetValueOrDefault(one.Key) + 1;
        }

        var ordered = counts.Values.OrderDescending().ToArray();
        return counts.ToDictionary(pair => pair.Key, pair =>
            counts.Count == 1 ? PartyShare.Only
            : pair.Value == 1 ? PartyShare.Once
            : pair.Value == ordered[0] ? PartyShare.Most
            : pair.Value == ordered[1] ? PartyShare.Second
            : PartyShare.Some);
    }

    private static PartySense SenseOf(string sense) => sense switch
    {
        "force" => PartySense.Force,
        "government" => PartySense.Government,
        "metonym" => PartySense.Metonym,
        "generic" => PartySense.Generic,
        "person" => PartySense.Person,
        _ => PartySense.Name,
    };

    /// <summary>What kind of side a key stands for.</summary>
    public static PartyKind KindOf(ActorRegistry registry, ActorKey key) =>
        key == ActorKey.Civilians ? PartyKind.Civilians
        : key == ActorKey.Militants ? PartyKind.Militants
        : registry.Find(key)?.Kind switch
        {
            "state" => PartyKind.State,
            "rebel" or "militia" or "party" => PartyKind.Faction,
            "jihadist" => PartyKind.Jihadist,
            "coalition" => PartyKind.Coalition,
            "organisation" => PartyKind.Organisation,
            "recorder" or "agency" or "outlet" => PartyKind.Reporter,
            "public" => PartyKind.Public,
            _ => PartyKind.Unlisted,
        };
}
