using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Rules;

namespace Marsad.Observatory.Rules;

/// <summary>Counts what each rule does over a corpus. The same corpus gives the same counts, at any number of threads.</summary>
/// <param name="rules">The rules, in file order.</param>
/// <param name="gold">What people coded, by article; empty where there is none.</param>
public sealed class RuleStats(IReadOnlyList<Rule> rules, IReadOnlyDictionary<string, IReadOnlyList<GoldClaim>> gold)
{
    /// <summary>A gold claim this near, in UTF-16 code units, speaks for a claim.</summary>
    public const int NearEnough = 60;

    private readonly Dictionary<string, Tally> _tallies = rules.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).ToDictionary(name => name, _ => new Tally(), StringComparer.Ordinal);

    /// <summary>How many articles were read.</summary>
    public long Articles { get; private set; }

    /// <summary>How many of them have gold.</summary>
    public long WithGold { get; private set; }

    /// <summary>Adds a reading, which must have its annotations.</summary>
    public void Add(ArticleReading reading)
    {
        var coded = gold.GetValueOrDefault(reading.Article.Id);
        Articles++;
        WithGold += coded is null ? 0 : 1;
        foreach (var fired in reading.Annotations.CountBy(annotation => annotation.Origin, StringComparer.Ordinal))
        {
            if (_tallies.TryGetValue(fired.Key, out var tally))
            {
                tally.Hits += fired.Value;
                tally.Articles++;
            }
        }

        foreach (var claim in reading.Claims)
        {
            Add(claim, coded);
        }
    }

    /// <summary>The counts, those that fired most first, then by name.</summary>
    public ImmutableArray<RuleCount> Counts() =>
    [
        .. rules.DistinctBy(rule => rule.Name, StringComparer.Ordinal)
            .Select(rule => (Rule: rule, Tally: _tallies[rule.Name]))
            .OrderByDescending(pair => pair.Tally.Hits).ThenBy(pair => pair.Rule.Name, StringComparer.Ordinal)
            .Select(pair => new RuleCount(
                pair.Rule.Name, pair.Rule.Phase, pair.Rule.File, pair.Rule.Line,
                pair.Tally.Hits, pair.Tally.Articles, pair.Tally.Claims, pair.Tally.Judged, pair.Tally.Right)),
    ];

    private void Add(Claim claim, IReadOnlyList<GoldClaim>? coded)
    {
        var isRight = coded is not null && coded.Any(spot => IsNear(claim, spot));
        foreach (var name in claim.Rules.Distinct(StringComparer.Ordinal))
        {
            if (_tallies.TryGetValue(name, out var tally))
            {
                tally.Claims++;
                tally.Judged += coded is null ? 0 : 1;
                tally.Right += isRight ? 1 : 0;
            }
        }
    }

    private static bool IsNear(Claim claim, GoldClaim spot)
    {
        var (kind, what) = claim switch
        {
            CasualtyClaim casualty => (ClaimKind.Casualty, CodeName.Of(casualty.Harm)),
            EventClaim happened => (ClaimKind.Event, CodeName.Of(happened.Type)),
            DiplomacyClaim act => (ClaimKind.Diplomacy, CodeName.Of(act.Type)),
            RegisterClaim told => (ClaimKind.Register, CodeName.Of(told.Aspect)),
            _ => throw new ArgumentException("A claim of no known kind: " + claim.GetType().Name + ".", nameof(claim)),
        };
        return CodeName.Of(kind) == spot.Kind && what == spot.What
            && claim.Repeats.Prepend(claim.Evidence).Any(quote => Math.Abs(quote.Span.Start - spot.At) <= NearEnough);
    }

    private sealed class Tally
    {
        public long Hits { get; set; }

        public long Articles { get; set; }

        public long Claims { get; set; }

        public long Judged { get; set; }

        public long Right { get; set; }
    }
}
