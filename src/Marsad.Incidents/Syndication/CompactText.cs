using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Incidents.Syndication;

/// <summary>An article of a run, in the few bytes a word that a comparison needs: the words themselves are let go.</summary>
internal sealed class CompactText
{
    /// <summary>Stands where no run begins: among the last words of a passage.</summary>
    public const uint NoRun = 0;

    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _firsts;

    public CompactText(WireText text)
    {
        (Key, Published, Publisher) = (text.Key, text.Published, text.Publisher);
        var count = text.Passages.Sum(passage => passage.Words.Length);
        (_starts, _ends, Runs, _firsts) = (new int[count], new int[count], new uint[count], new int[text.Passages.Length]);
        var first = 0;
        for (var ordinal = 0; ordinal < text.Passages.Length; ordinal++)
        {
            var words = text.Passages[ordinal].Words;
            _firsts[ordinal] = first;
            Take(words, first);
            first += words.Length;
        }
    }

    public string Key { get; }

    public DateOnly? Published { get; }

    public string? Publisher { get; }

    /// <summary>How many words it has.</summary>
    public int Words => Runs.Length;

    /// <summary>For each word the hash of the run that begins with it, or <see cref="NoRun"/>; runs stay within a passage.</summary>
    public uint[] Runs { get; }

    /// <summary>True when the two words, given in their order, stand in different passages.</summary>
    public bool IsParted(int word, int later)
    {
        var at = Array.BinarySearch(_firsts, word + 1);
        var next = at < 0 ? ~at : at;
        return next < _firsts.Length && _firsts[next] <= later;
    }

    /// <summary>From one word to another, both included.</summary>
    public TextSpan Span(int from, int to) => new(_starts[from], _ends[to]);

    private void Take(ImmutableArray<WireWord> words, int first)
    {
        var hashes = new ulong[words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            hashes[at] = StableHash.Of(words[at].Folded);
            (_starts[first + at], _ends[first + at]) = (words[at].Span.Start, words[at].Span.End);
        }

        for (var at = 0; at + WordRuns.Length <= words.Length; at++)
        {
            // Thirty-two bits do within a pair of articles; a run that happens to hash to none is moved aside.
            var run = (uint)(WordRuns.OfRun(hashes, at) >> 32);
            Runs[first + at] = run == NoRun ? 1 : run;
        }
    }
}
