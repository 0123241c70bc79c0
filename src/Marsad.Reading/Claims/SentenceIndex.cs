using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>Mentions of one type, found by sentence, in the order of the text.</summary>
internal sealed class SentenceIndex<TMention>
    where TMention : Mention
{
    private static readonly List<TMention> None = [];

    private readonly Dictionary<int, List<TMention>> _bySentence = [];

    /// <summary>Indexes those mentions that pass.</summary>
    public SentenceIndex(TokenStream stream, IReadOnlyList<Mention> mentions, Func<TMention, bool> passes)
    {
        foreach (var mention in mentions)
        {
            if (mention is not TMention wanted || !passes(wanted))
            {
                continue;
            }

            var sentence = stream.SentenceOf(wanted.First);
            if (!_bySentence.TryGetValue(sentence, out var list))
            {
                _bySentence.Add(sentence, list = []);
            }

            list.Add(wanted);
        }

        foreach (var list in _bySentence.Values)
        {
            list.Sort(static (left, right) => left.First != right.First ? left.First - right.First : right.Last - left.Last);
        }
    }

    /// <summary>The mentions of a sentence.</summary>
    public List<TMention> In(int sentence) => _bySentence.TryGetValue(sentence, out var list) ? list : None;
}
