using System.Collections.Immutable;
using Marsad.Model;

namespace Marsad.Observatory.Benching;

/// <summary>Measures what rules cost: the same articles, read with more and more extra rules.</summary>
/// <param name="folder">The knowledge folder.</param>
/// <param name="clock">Tells the time.</param>
public sealed class RuleBench(string folder, TimeProvider clock)
{
    private const int Rounds = 3;

    /// <summary>How many extra rules are tried.</summary>
    public static readonly ImmutableArray<int> Counts = [0, 100, 1000];

    /// <summary>The measures for each number of extra rules: the fastest of a few rounds, which take turns so that a disturbance hits all alike.</summary>
    /// <param name="articles">The articles; at least one.</param>
    /// <param name="duration">How long for each number, all rounds together.</param>
    /// <param name="stop">Ends it early; what was read until then is measured.</param>
    public ImmutableArray<(int Rules, ReadMeasures Measures)> Run(IReadOnlyList<Article> articles, TimeSpan duration, CancellationToken stop)
    {
        var benches = Counts.Select(count => new ReadBench(Engine.OpenWith(folder, [ExtraRules.Make(articles, count)]).Read, threads: 1, clock)).ToArray();
        var best = new ReadMeasures?[benches.Length];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < benches.Length; i++)
            {
                var measures = benches[i].Run(articles, duration / Rounds, stop);
                best[i] = best[i] is { } fastest && fastest.ArticlesPerProcessorSecond >= measures.ArticlesPerProcessorSecond ? fastest : measures;
            }
        }

        return [.. Counts.Zip(best, (count, measures) => (count, measures!))];
    }
}
