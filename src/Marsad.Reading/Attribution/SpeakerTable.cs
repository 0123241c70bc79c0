using Marsad.Model;
using Marsad.Reading.Text;

namespace Marsad.Reading.Attribution;

/// <summary>The speakers of an article, found by sentence.</summary>
internal sealed class SpeakerTable(TokenStream stream)
{
    private readonly bool[] _cues = new bool[stream.Count];
    private readonly Dictionary<int, List<Speaker>> _bySentence = [];
    private readonly List<Speaker> _inOrder = [];

    /// <summary>Adds a speaker to every sentence that the stretch reaches.</summary>
    public void Add(Speaker speaker)
    {
        var last = stream.SentenceOf(Math.Max(speaker.First, speaker.Last - 1));
        for (var sentence = stream.SentenceOf(speaker.First); sentence <= last; sentence++)
        {
            if (!_bySentence.TryGetValue(sentence, out var speakers))
            {
                _bySentence.Add(sentence, speakers = []);
            }

            speakers.Add(speaker);
        }

        _inOrder.Add(speaker);
        Array.Fill(_cues, true, speaker.CueFirst, speaker.CueLast - speaker.CueFirst);
    }

    /// <summary>True for a token of the words that name a speaker: a place there is a seat, not a scene.</summary>
    public bool IsCue(int token) => _cues[token];

    /// <summary>Who spoke last before a token, at most some sentences away, and is not the one given; or null.</summary>
    public Speaker? Before(int token, int sentences, ActorKey? but)
    {
        for (var i = _inOrder.Count - 1; i >= 0; i--)
        {
            var speaker = _inOrder[i];
            if (speaker.CueLast <= token && speaker.Key != but && stream.SentenceOf(token) - stream.SentenceOf(speaker.CueFirst) <= sentences)
            {
                return speaker;
            }
        }

        return null;
    }

    /// <summary>The speaker among whose attributing words a word stood before («مدني» after «الأمين العام إياد مدني»), or null.</summary>
    public ActorKey? Recall(int word)
    {
        for (var i = _inOrder.Count - 1; i >= 0; i--)
        {
            for (var token = _inOrder[i].CueFirst + 1; token < _inOrder[i].CueLast && _inOrder[i].CueLast <= word; token++)
            {
                if (stream[token].Form.Key == stream[word].Form.Key)
                {
                    return _inOrder[i].Key;
                }
            }
        }

        return null;
    }

    /// <summary>The speaker whose stretch holds a token; of several the one whose cue is nearest.</summary>
    public Speaker? At(int token)
    {
        Speaker? best = null;
        foreach (var speaker in _bySentence.GetValueOrDefault(stream.SentenceOf(token)) ?? [])
        {
            if (speaker.First <= token && token < speaker.Last
                && (best is null || Math.Abs(speaker.CueFirst - token) < Math.Abs(best.CueFirst - token)))
            {
                best = speaker;
            }
        }

        return best;
    }
}
