using System.Collections.Immutable;

namespace Marsad.Incidents.Syndication;

/// <summary>Finds the passages that one article has in common with others, in one walk over each.</summary>
/// <param name="text">The article.</param>
/// <param name="index">Knows which runs are no evidence.</param>
internal sealed class TextMatcher(CompactText text, RunIndex index)
{
    /// <summary>Fewest words of a matching passage: shorter ones are titles, names and turns of phrase.</summary>
    public const int FewestWords = 8;

    // An edit within a passage: so many words put in, left out or changed do not end it.
    private const int WidestGap = 8;

    // Texts that say the same four words over and over are looked at this far, so that no pair costs its square.
    private const int MostPlaces = 16;

    private readonly Dictionary<uint, int> _first = [];
    private readonly int[] _next = Chain(text);

    /// <summary>What the article has in common with another.</summary>
    public TextMatch Match(CompactText other)
    {
        FillFirst();
        var (here, there) = (new bool[text.Words], new bool[other.Words]);
        var passages = ImmutableArray.CreateBuilder<MatchingPassage>();
        var chain = new Chained();
        for (var at = 0; at < other.Words; at++)
        {
            var run = other.Runs[at];
            if (run == CompactText.NoRun || !_first.TryGetValue(run, out var first))
            {
                continue;
            }

            var place = PlaceAfter(first, chain.Count == 0 ? -1 : chain.Here);
            if (!chain.Continues(place, at, other))
            {
                End();
                chain = new Chained();
            }

            chain.Add(place, at, run, index);
        }

        End();
        passages.Sort((x, y) => x.Here.CompareTo(y.Here) is var order and not 0 ? order : x.There.CompareTo(y.There));
        return new TextMatch(Part(here), Part(there), passages.ToImmutable());

        void End()
        {
            if (chain.IsPassage)
            {
                passages.Add(chain.ToPassage(text, other, here, there));
            }
        }
    }

    private static double Part(bool[] covered) => covered.Length == 0 ? 0 : covered.Count(word => word) / (double)covered.Length;

    /// <summary>For each word the next one that begins the same run, or -1.</summary>
    private static int[] Chain(CompactText text)
    {
        var next = new int[text.Words];
        var last = new Dictionary<uint, int>();
        for (var at = text.Words - 1; at >= 0; at--)
        {
            next[at] = last.GetValueOrDefault(text.Runs[at], -1);
            last[text.Runs[at]] = at;
        }

        return next;
    }

    private void FillFirst()
    {
        if (_first.Count > 0)
        {
            return;
        }

        for (var at = text.Words - 1; at >= 0; at--)
        {
            if (text.Runs[at] != CompactText.NoRun)
            {
                _first[text.Runs[at]] = at;
            }
        }
    }

    /// <summary>The first place of a run behind another place, or else its first place at all.</summary>
    private int PlaceAfter(int first, int after)
    {
        var place = first;
        for (var looked = 0; place >= 0 && place <= after && looked < MostPlaces; looked++)
        {
            place = _next[place];
        }

        return place > after ? place : first;
    }

    /// <summary>Runs that follow each other in both articles.</summary>
    private sealed class Chained
    {
        private readonly List<(int Here, int There)> _runs = [];
        private int _sampled;
        private int _standing;

        public int Count => _runs.Count;

        public int Here => _runs[^1].Here;

        // Most of what was looked up stands in the papers day after day: no evidence.
        public bool IsPassage =>
            Count > 0 && Count + WordRuns.Length - 1 >= FewestWords && _standing * 2 <= _sampled;

        public bool Continues(int here, int there, CompactText other) =>
            Count == 0
            || (here > Here && here - Here <= WidestGap
                && there - _runs[^1].There <= WidestGap
                && !other.IsParted(_runs[^1].There, there));

        public void Add(int here, int there, uint run, RunIndex index)
        {
            _runs.Add((here, there));
            if (RunIndex.IsSampled(run))
            {
                _sampled++;
                _standing += index.IsStanding(run) ? 1 : 0;
            }
        }

        /// <summary>Makes the passage and marks its words in both articles.</summary>
        public MatchingPassage ToPassage(CompactText text, CompactText other, bool[] here, bool[] there)
        {
            var (words, last) = (0, -1);
            foreach (var run in _runs)
            {
                here.AsSpan(run.Here, WordRuns.Length).Fill(true);
                there.AsSpan(run.There, WordRuns.Length).Fill(true);
                words += Math.Min(WordRuns.Length, run.Here + WordRuns.Length - 1 - last);
                last = run.Here + WordRuns.Length - 1;
            }

            return new MatchingPassage(
                text.Span(_runs[0].Here, _runs[^1].Here + WordRuns.Length - 1),
                other.Span(_runs[0].There, _runs[^1].There + WordRuns.Length - 1),
                words);
        }
    }
}
