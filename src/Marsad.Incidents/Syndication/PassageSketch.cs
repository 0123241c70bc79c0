using System.Collections.Immutable;

namespace Marsad.Incidents.Syndication;

/// <summary>A passage in a few numbers, by which near-copies are known: the smallest hashes of its runs of four words.</summary>
public static class PassageSketch
{
    /// <summary>Most hashes of a sketch.</summary>
    public const int Size = 32;

    /// <summary>Fewest words of a passage that gets a sketch; fewer are too easily alike by chance.</summary>
    public const int FewestWords = 8;

    // A single run in common says nothing: it may be a name with its title.
    private const int FewestShared = 2;

    /// <summary>The sketch of a passage.</summary>
    /// <param name="foldedWords">Its words in order, folded.</param>
    /// <returns>Up to <see cref="Size"/> hashes, ascending, each once; empty for a passage of fewer than <see cref="FewestWords"/> words.</returns>
    public static ImmutableArray<ulong> Of(IReadOnlyList<string> foldedWords)
    {
        ArgumentNullException.ThrowIfNull(foldedWords);
        if (foldedWords.Count < FewestWords)
        {
            return [];
        }

        var words = new ulong[foldedWords.Count];
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = StableHash.Of(foldedWords[at]);
        }

        var runs = new ulong[words.Length - WordRuns.Length + 1];
        for (var at = 0; at < runs.Length; at++)
        {
            runs[at] = WordRuns.OfRun(words, at);
        }

        Array.Sort(runs);
        return [.. runs.Distinct().Take(Size)];
    }

    /// <summary>Estimates how much of the shorter passage stands in the longer one, word for word; symmetric.</summary>
    /// <remarks>
    /// Both sketches are complete up to the lower of their highest hashes (a sketch that is not full is complete
    /// altogether); below it the runs in common are counted against those of the passage that has fewer. With full
    /// sketches of passages alike in length the standard error is below 0.1; it grows as the lengths part (0.19 over the
    /// paragraphs of a month of newspapers). A single run in common gives 0.
    /// </remarks>
    /// <param name="a">A sketch of <see cref="Of"/>.</param>
    /// <param name="b">Another.</param>
    /// <returns>0 (nothing in common, or one is empty) to 1 (one contains the other).</returns>
    public static double Shared(ImmutableArray<ulong> a, ImmutableArray<ulong> b)
    {
        if (a.IsDefaultOrEmpty || b.IsDefaultOrEmpty)
        {
            return 0;
        }

        var top = Math.Min(Top(a), Top(b));
        var (inA, inB, shared) = (0, 0, 0);
        while (true)
        {
            var nextA = inA < a.Length && a[inA] <= top;
            var nextB = inB < b.Length && b[inB] <= top;
            if (!nextA && !nextB)
            {
                break;
            }

            var takeA = nextA && (!nextB || a[inA] <= b[inB]);
            var takeB = nextB && (!nextA || b[inB] <= a[inA]);
            shared += takeA && takeB ? 1 : 0;
            inA += takeA ? 1 : 0;
            inB += takeB ? 1 : 0;
        }

        return shared < FewestShared ? 0 : shared / (double)Math.Min(inA, inB);
    }

    private static ulong Top(ImmutableArray<ulong> sketch) => sketch.Length < Size ? ulong.MaxValue : sketch[^1];
}
