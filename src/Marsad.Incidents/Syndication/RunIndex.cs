using System.Runtime.InteropServices;

namespace Marsad.Incidents.Syndication;

/// <summary>Which articles carry a run of words: over a fair sample of the runs, without those that stand in the papers day after day.</summary>
internal sealed class RunIndex
{
    // One run in four: enough that twenty words in common are seen, at a quarter of the memory.
    private const uint SampleMask = 3;

    // A wire text is carried for a few days. What is written on more of them is a footer, a title or a phrase.
    private const int MostDays = 4;

    // The first carriers stand for the rest: a later copy is like one of them.
    private const int MostCarriers = 32;

    private readonly List<ulong> _entries;
    private readonly Dictionary<uint, (int From, int Count)> _lists;

    /// <summary>Indexes articles; an article is known by its place in the list.</summary>
    public RunIndex(List<CompactText> texts)
    {
        _entries = Collect(texts);
        _lists = [];
        for (var from = 0; from < _entries.Count;)
        {
            var to = from + 1;
            while (to < _entries.Count && Run(_entries[to]) == Run(_entries[from]))
            {
                to++;
            }

            // A run of one article joins nothing, and most runs are such.
            if (to - from > 1)
            {
                _lists.Add(Run(_entries[from]), (from, StandsForDays(texts, from, to) ? 0 : Math.Min(to - from, MostCarriers)));
            }

            from = to;
        }
    }

    /// <summary>True when the run is of the sample, so that <see cref="IsStanding"/> knows of it.</summary>
    public static bool IsSampled(uint run) => run != CompactText.NoRun && (run & SampleMask) == 0;

    /// <summary>True when the run stands in articles of many different days: no evidence of a common origin.</summary>
    public bool IsStanding(uint run) => _lists.TryGetValue(run, out var list) && list.Count == 0;

    /// <summary>Adds to the count of every article before <paramref name="text"/> the sampled runs that it has in common with it.</summary>
    public void CountShared(CompactText text, int ordinal, Dictionary<int, int> counts)
    {
        var last = CompactText.NoRun;
        foreach (var run in text.Runs.Where(IsSampled).Order())
        {
            if (run == last || !_lists.TryGetValue(run, out var list))
            {
                continue;
            }

            last = run;
            for (var at = list.From; at < list.From + list.Count && Ordinal(_entries[at]) < ordinal; at++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, Ordinal(_entries[at]), out _)++;
            }
        }
    }

    private static uint Run(ulong entry) => (uint)(entry >> 32);

    private static int Ordinal(ulong entry) => (int)(uint)entry;

    /// <summary>Run and article in one number, each pair once, sorted: an index without a list a run.</summary>
    private static List<ulong> Collect(List<CompactText> texts)
    {
        var entries = new List<ulong>();
        var runs = new HashSet<uint>();
        for (var ordinal = 0; ordinal < texts.Count; ordinal++)
        {
            var place = (ulong)ordinal;
            runs.Clear();
            runs.UnionWith(texts[ordinal].Runs.Where(IsSampled));
            entries.AddRange(runs.Select(run => ((ulong)run << 32) | place));
        }

        entries.Sort();
        return entries;
    }

    /// <summary>Undated articles count as one day.</summary>
    private bool StandsForDays(List<CompactText> texts, int from, int to)
    {
        // The articles are in the order of their days, and so are the entries of a run.
        var days = 1;
        for (var at = from + 1; at < to && days <= MostDays; at++)
        {
            days += texts[Ordinal(_entries[at])].Published != texts[Ordinal(_entries[at - 1])].Published ? 1 : 0;
        }

        return days > MostDays;
    }
}
