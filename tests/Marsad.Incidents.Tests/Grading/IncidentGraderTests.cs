using Marsad.Model;
using Marsad.Model.Incidents;
using static Marsad.Incidents.Tests.Reconciling.Told;

namespace Marsad.Incidents.Tests.Grading;

public sealed class IncidentGraderTests
{
    private static readonly ActorKey Russia = new("russia");

    [Fact]
    public void One_origin_is_weak() => Holds(GradeLevel.Weak, Telling("a", "2019-04-18", Killed("8", "civilians", by: "local-sources")));

    [Fact]
    public void Papers_that_carry_one_source_are_one_origin() => Holds(
        GradeLevel.Weak,
        Telling("a", "2019-04-18", Killed("8", "civilians", by: "sohr")),
        Telling("b", "2019-04-18", Killed("8", "civilians", by: "sohr")));

    [Fact]
    public void Two_origins_are_fair() => Holds(
        GradeLevel.Fair,
        Telling("a", "2019-04-18", Killed("8", "civilians", by: "sohr")),
        Telling("b", "2019-04-18", Killed("9", "civilians", by: "medical-source")));

    [Fact]
    public void A_recorder_with_place_and_day_is_fair()
    {
        var incident = Incident(Telling("a", "2019-04-18", Killed("8", "civilians"))) with { Place = Place("kawm"), When = Days("2019-04-18", "2019-04-18") };
        Assert.Equal(GradeLevel.Fair, Marsad.Incidents.Reconciling.Reconciler.Reconcile(incident, Marsad.Incidents.Reconciling.ReconcilingPolicy.Conservative, Ranks).Grade.Level);
    }

    [Fact]
    public void Own_losses_admitted_confirm() => Holds(GradeLevel.Confirmed, Telling("a", "2019-04-18", Killed("8", by: "sana")));

    [Fact]
    public void Civilians_whom_a_side_says_it_harmed_confirm() => Holds(
        GradeLevel.Confirmed, Telling("a", "2019-04-18", Killed("8", "civilians", by: "russia") with { Perpetrator = Russia }));

    [Fact]
    public void Enemies_whom_a_side_says_it_harmed_confirm_nothing() => Holds(
        GradeLevel.Weak, Telling("a", "2019-04-18", Killed("8", by: "islamic-state") with { Perpetrator = new ActorKey("islamic-state") }));

    [Fact]
    public void A_side_that_denies_contests() => Holds(
        GradeLevel.Contested,
        Telling("a", "2019-04-18", Killed("8", "civilians") with { Perpetrator = Russia }),
        Telling("b", "2019-04-18", Killed("8", "civilians", by: "russia") with { Status = ClaimStatus.Denied }));

    [Fact]
    public void Figures_more_than_twice_apart_contest() => Holds(
        GradeLevel.Contested,
        Telling("a", "2019-04-18", Killed("8", "civilians")),
        Telling("b", "2019-04-18", Killed("17", "civilians", by: "medical-source")));

    [Fact]
    public void Rival_perpetrators_contest() => Holds(
        GradeLevel.Contested,
        Telling("a", "2019-04-18", Killed("8", "civilians") with { Perpetrator = Russia }),
        Telling("b", "2019-04-18", Killed("8", "civilians", by: "medical-source") with { Perpetrator = new ActorKey("us-led-coalition") }));

    [Fact]
    public void What_is_only_denied_is_discounted() => Holds(
        GradeLevel.Discounted, Telling("b", "2019-04-18", Killed("8", "civilians", by: "russia") with { Status = ClaimStatus.Denied }));

    [Fact]
    public void What_is_withdrawn_is_discounted() => Holds(
        GradeLevel.Discounted,
        Telling("a", "2019-04-18", Killed("8", "civilians")),
        Telling("b", "2019-04-19", Killed("0", "civilians")));

    private static void Holds(GradeLevel level, params Telling[] tellings) => Assert.Equal(level, Reconciled(tellings).Grade.Level);
}
