using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Incidents.Reconciling;
using Marsad.Incidents.Tests.Reconciling;
using Marsad.Incidents.Tolls;
using Marsad.Model;
using Marsad.Model.Incidents;
using static Marsad.Incidents.Tests.Reconciling.Told;

namespace Marsad.Incidents.Tests.Tolls;

/// <summary>Laws of figures and tolls that hold for any claims whatever.</summary>
public sealed class TollLawTests
{
    private static readonly string[] Counts = ["0", "1", "1", "2+", "8", "15", "20+", "27", "27+", "30-40", "35", "-50", "200+", "400"];
    private static readonly string[] Sides = ["syria", "syria", "islamic-state", "civilians", "palestinians", "unspecified", "unspecified", "militants"];
    private static readonly string?[] Sources = ["sohr", "sohr", "medical-source", "sana", "islamic-state", "other:someone", null];
    private static readonly TollCalculator Calculator = new(Ranks);

    private static readonly Gen<CasualtyClaim> AnyClaim =
        from count in Gen.Elements(Counts)
        from side in Gen.Elements(Sides)
        from source in Gen.Elements(Sources)
        from whole in Gen.Elements<string?>(null, null, null, "c1", "c2", "c3")
        from status in Gen.Elements(ClaimStatus.Asserted, ClaimStatus.Asserted, ClaimStatus.Asserted, ClaimStatus.Denied, ClaimStatus.Feared)
        from scope in Gen.Elements(Scope.Incident, Scope.Incident, Scope.Incident, Scope.Cumulative)
        from doer in Gen.Elements<string?>(null, null, "syria", "islamic-state")
        select Killed(count, side, source, partOf: whole) with
        {
            Status = status,
            Scope = scope,
            Perpetrator = doer is null ? null : new ActorKey(doer),
        };

    private static readonly Gen<ImmutableArray<Incident>> AnyIncidents =
        from sizes in Gen.Choose(1, 4).ListOf()
        from incidents in Sequence(sizes.Take(5).Select((size, number) => AnyIncident(size, number)))
        select incidents;

    [Fact]
    public void The_order_of_what_is_handed_in_changes_nothing() => Check(incidents =>
    {
        var turned = incidents.Reverse().Select(incident => incident with { Tellings = [.. incident.Tellings.Reverse()] });
        return Text(Calculator.Compute(incidents, new TollQuery())) == Text(Calculator.Compute(turned, new TollQuery()));
    });

    [Fact]
    public void Low_best_and_high_are_in_order_at_every_step() => Check(incidents =>
        ReconcilingPolicy.All.All(policy => Enum.GetValues<TollGrouping>().All(grouping =>
            Calculator.Compute(incidents, new TollQuery { Policy = policy, Grouping = grouping }).Rows
                .SelectMany(row => Steps(row.Explanation))
                .All(node => node.Range.Low <= node.Range.Best && !(node.Range.High < node.Range.Best)))));

    [Fact]
    public void No_claim_is_in_two_summands() => Check(incidents =>
        Calculator.Compute(incidents, new TollQuery()).Rows.Where(row => row.Side is not null)
            .GroupBy(row => row.Harm)
            .All(harm => harm.SelectMany(row => Steps(row.Explanation)).Where(node => node.Kind == TollNodeKind.Figure)
                .Select(node => (node.Incident, node.Label))
                .GroupBy(figure => figure)
                .All(figure => figure.Count() == 1)
                && harm.SelectMany(row => Steps(row.Explanation)).Where(node => node.Entry is not null).GroupBy(node => node.Entry!.ClaimKey).All(claim => claim.Count() == 1)));

    [Fact]
    public void An_unrelated_incident_changes_no_other_figure() => Check(incidents =>
    {
        var other = Incident(Telling("far", "2001-01-01", Killed("9999", "taliban"))) with { Id = "far", When = Days("2001-01-01", "2001-01-01"), Place = Place("far") };
        var before = Calculator.Compute(incidents, new TollQuery { Grouping = TollGrouping.Place }).Rows;
        var after = Calculator.Compute(incidents.Add(other), new TollQuery { Grouping = TollGrouping.Place }).Rows.Where(row => row.Group != "far");
        return string.Join('\n', before.Select(Text)) == string.Join('\n', after.Select(Text));
    });

    [Fact]
    public void Groups_add_up_to_the_whole() => Check(incidents =>
    {
        var whole = Calculator.Compute(incidents, new TollQuery()).Rows.Where(row => row.Side is not null).Sum(row => row.Range.Best);
        var groups = new[] { TollGrouping.Month, TollGrouping.Place, TollGrouping.Perpetrator };
        return groups.All(grouping => Calculator.Compute(incidents, new TollQuery { Grouping = grouping }).Rows.Where(row => row.Side is not null).Sum(row => row.Range.Best) == whole);
    });

    [Fact]
    public void A_total_is_never_less_than_any_part_nor_more_than_all_figures_together() => Check(incidents =>
    {
        var figures = incidents.SelectMany(incident => Reconciler.Reconcile(incident, ReconcilingPolicy.LatestOfEachOrigin, Ranks).Figures).ToList();
        var toll = Calculator.Compute(incidents, new TollQuery()).Rows.Where(row => row.Side is not null).Sum(row => row.Range.Best);
        return toll <= figures.Sum(figure => figure.Range?.Best ?? 0) && toll >= figures.Select(figure => figure.Range?.Best ?? 0).DefaultIfEmpty(0).Max();
    });

    private static Gen<Incident> AnyIncident(int size, int number) =>
        from tellings in Sequence(Enumerable.Range(0, size).Select(at => AnyTelling($"a{number}{at}")))
        from first in Gen.Choose(1, 20)
        from length in Gen.Elements(0, 0, 2, 12)
        from place in Gen.Elements("badia", "kawm", "qurayya")
        select Incident([.. tellings]) with
        {
            Id = "i" + number,
            When = Days(DayText(first), DayText(first + length)),
            Place = Place(place, place == "badia" ? PlacePrecision.Region : PlacePrecision.Town),
            Within = place == "badia" ? [] : ["badia"],
        };

    private static Gen<Telling> AnyTelling(string article) =>
        from claims in AnyClaim.ListOf()
        from one in AnyClaim
        from day in Gen.Choose(1, 28)
        from place in Gen.Elements<string?>(null, "badia", "kawm", "qurayya")
        let told = claims.Take(3).Prepend(one).Select((claim, at) => Numbered(claim, at + 1)).ToArray()
        let telling = Telling(article, DayText(day), told)
        select place is null ? telling : telling.At(place, place == "badia" ? [] : ["badia"]);

    private static CasualtyClaim Numbered(CasualtyClaim claim, int number) =>
        claim with { Id = "c" + number.ToString(CultureInfo.InvariantCulture), Evidence = new Evidence("x", new TextSpan(10 * number, (10 * number) + 1)) };

    private static Gen<ImmutableArray<T>> Sequence<T>(IEnumerable<Gen<T>> gens) =>
        gens.Aggregate(Gen.Constant(ImmutableArray<T>.Empty), (all, next) => from done in all from value in next select done.Add(value));

    private static string DayText(int day) => new DateOnly(2019, 4, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<TollNode> Steps(TollNode node) => node.Children.SelectMany(Steps).Prepend(node);

    private static string Text(TollSheet sheet) => string.Join('\n', sheet.Rows.Select(Text)) + string.Join('\n', sheet.Checks.Select(check => $"{check.Published.ClaimKey} {check.Own} {check.Gap}"));

    private static string Text(TollRow row) =>
        $"{row.Side} {row.Harm} {row.Group} {row.Range} {row.Incidents}\n" + string.Join('\n', Steps(row.Explanation).Select(node =>
            $"{node.Label} {node.Kind} {node.Range} {string.Join(',', node.Reasons.Select(reason => reason.Message))}"));

    private static void Check(Func<ImmutableArray<Incident>, bool> law) =>
        Prop.ForAll(AnyIncidents.Where(incidents => incidents.Length > 0).ToArbitrary(), law).QuickCheckThrowOnFailure();
}
