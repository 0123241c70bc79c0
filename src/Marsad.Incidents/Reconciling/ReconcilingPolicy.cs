using System.Collections.Immutable;

namespace Marsad.Incidents.Reconciling;

/// <summary>How low, best and high are set from what several sources say. The low end is always the lowest latest figure.</summary>
/// <param name="Name">Its name, as it is chosen and printed.</param>
/// <param name="Best">What sets the best figure.</param>
/// <param name="High">What sets the high end.</param>
/// <param name="Description">The same in a sentence.</param>
public sealed record ReconcilingPolicy(string Name, BestRule Best, HighRule High, string Description)
{
    /// <summary>The default.</summary>
    public static readonly ReconcilingPolicy LatestOfEachOrigin = new(
        "latest-of-each-origin",
        BestRule.BestPlaced,
        HighRule.Highest,
        "low: the lowest latest figure; best: the latest figure of the best-placed source; high: the highest latest figure");

    /// <summary>The lowest that can be defended, as ACLED codes it.</summary>
    public static readonly ReconcilingPolicy Conservative = new(
        "conservative",
        BestRule.Lowest,
        HighRule.HighestIndependent,
        "low and best: the lowest latest figure; high: the highest latest figure of a source that is no side");

    /// <summary>The highest that somebody says who has no side in it.</summary>
    public static readonly ReconcilingPolicy HighestIndependent = new(
        "highest-independent",
        BestRule.HighestIndependent,
        HighRule.Highest,
        "low: the lowest latest figure; best: the highest latest figure of a source that is no side; high: the highest latest figure");

    /// <summary>Every policy, the default first.</summary>
    public static ImmutableArray<ReconcilingPolicy> All => [LatestOfEachOrigin, Conservative, HighestIndependent];

    /// <summary>The policy of that name, or null.</summary>
    public static ReconcilingPolicy? Find(string name) => All.FirstOrDefault(policy => policy.Name == name);
}
