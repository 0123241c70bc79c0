using System.Numerics;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Text;

namespace Marsad.Reading.Rules;

/// <summary>Finds, token by token, the patterns that one article's tokens may trigger.</summary>
/// <param name="index">The patterns of the phase.</param>
/// <param name="stage">The stage of the phase.</param>
/// <param name="stream">The article.</param>
/// <param name="phrases">Its phrases, or null.</param>
/// <param name="layers">Its layers that trigger patterns, with these.</param>
internal sealed class TriggerCandidates(TriggerIndex index, Stages stage, TokenStream stream, MentionLayer? phrases, (MentionLayer Layer, ulong[] Patterns)[] layers)
{
    private readonly ulong[] _left = new ulong[index.SetLength];
    private int _word;

    /// <summary>Marks the tokens that may trigger something, a bit each; the marks come in clear.</summary>
    public void Mark(Span<ulong> marks)
    {
        var tokens = stream.Tokens;
        for (var token = 0; token < tokens.Length; token++)
        {
            marks[token >> 6] |= (tokens[token].Concerns(stage) ? 1UL : 0) << (token & 63);
        }

        foreach (var (layer, _) in layers)
        {
            MarkStarts(layer, marks);
        }

        if (phrases is not null)
        {
            MarkStarts(phrases, marks);
        }
    }

    private static void MarkStarts(MentionLayer layer, Span<ulong> marks)
    {
        foreach (var mention in layer.Span)
        {
            marks[mention.First >> 6] |= 1UL << (mention.First & 63);
        }
    }

    /// <summary>Looks what a token may trigger; false where it is nothing.</summary>
    public bool FindAt(int token)
    {
        _word = 0;
        ref readonly var here = ref stream[token];
        var any = here.Concerns(stage) && (index.AddByClasses(here.Form.Classes, _left) | index.AddByKey(here.Form.Key, _left));
        if (phrases?.StartingAt(token) is PhraseMention phrase)
        {
            foreach (var sense in phrase.Senses)
            {
                any |= index.AddByClasses(sense.Lexeme.Classes, _left);
            }
        }

        foreach (var (layer, patterns) in layers)
        {
            if (layer.StartingAt(token) is not null)
            {
                TriggerIndex.Add(patterns, _left);
                any = true;
            }
        }

        return any;
    }

    /// <summary>Takes the next pattern, in file order; null when none is left.</summary>
    public IndexedPattern? Next()
    {
        for (; _word < _left.Length; _word++)
        {
            var set = _left[_word];
            if (set != 0)
            {
                _left[_word] = set & (set - 1);
                return index.Patterns[(_word << 6) + BitOperations.TrailingZeroCount(set)];
            }
        }

        return null;
    }
}
