using Marsad.Reading.Knowledge;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Claims;

/// <summary>How many commas and clause-opening words («فيما», «في حين») stand before each token, so that any stretch is counted at once.</summary>
internal sealed class ClauseMap
{
    private const int CommaCost = 4;
    private const int BreakCost = 10;

    private readonly int[] _costs;

    /// <summary>Counts over an article.</summary>
    public ClauseMap(WordClasses classes, TokenStream stream, MentionTable mentions)
    {
        _costs = new int[stream.Count + 1];
        var phrases = mentions.Layer(Layers.Phrase);
        for (var token = 0; token < stream.Count; token++)
        {
            var opens = stream[token].Form.Classes.Has(classes.ClauseBreak)
                || (phrases?.StartingAt(token) is PhraseMention phrase && phrase.Has(classes.ClauseBreak));
            _costs[token + 1] = _costs[token] + (stream[token].Kind == TokenKind.Comma ? CommaCost : 0) + (opens ? BreakCost : 0);
        }
    }

    /// <summary>What it costs to cross from one token to another.</summary>
    public int Cost(int from, int to) => _costs[Math.Max(from, to)] - _costs[Math.Min(from, to)];
}
