using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Incidents.Linking;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tests.Linking;

/// <summary>What holds for linking whatever is linked.</summary>
public sealed class LinkingLawTests
{
    private static readonly string[] Places = ["aleppo", "ariha", "saraqib", "idlib-gov", "unlisted", "-"];
    private static readonly string[] Types = ["airstrike", "shelling", "clash", "attack", "-"];
    private static readonly string[] Sides = ["syria", "syrian-opposition", "hts", "civilians", "-"];
    private static readonly string[] Words = ["market", "plane", "crash", "barrel", "quarter", "checkpoint"];

    private static readonly Gen<string> Line =
        from day in Gen.Choose(1, 9)
        from told in Gen.Elements("", "~")
        from place in Gen.Elements(Places)
        from type in Gen.Elements(Types)
        from doer in Gen.Elements(Sides)
        from target in Gen.Elements(Sides)
        from people in Gen.Choose(1, 40)
        from words in Gen.SubListOf(Words)
        select $"{told}2015-08-0{day} {place} {type} {doer} {target} killed={people} {string.Join(',', words.DefaultIfEmpty("word"))}";

    private static readonly Gen<Telling[]> Tellings =
        from lines in Gen.ListOf(Line)
        select lines.Select((line, at) => Report.Of($"a{at:D3} {line}")).ToArray();

    [Fact]
    public void The_order_in_which_reports_come_does_not_matter() => Check(
        from tellings in Tellings from shuffled in Gen.Shuffle(tellings) select (tellings, shuffled),
        pair => Same(Link(pair.tellings), Link(pair.shuffled)));

    [Fact]
    public void Every_claim_stands_in_one_incident() => Check(Tellings, tellings =>
    {
        var keys = Link(tellings).SelectMany(incident => incident.Claims.Select(claim => claim.Claim.Key)).ToList();
        return keys.Count == keys.Distinct().Count() && keys.Count == tellings.Sum(telling => telling.Claims.Length);
    });

    [Fact]
    public void A_component_linked_alone_comes_to_the_same_incidents() => Check(Tellings, tellings =>
    {
        var linked = Table.Linker.Link(tellings, []);
        return linked.Components.All(component =>
            Same(component.Incidents, Link(component.Incidents.SelectMany(incident => incident.Tellings))));
    });

    [Fact]
    public void What_a_new_report_links_to_is_met_under_its_keys() => Check(Tellings.Where(tellings => tellings.Length > 1), tellings =>
    {
        var component = Table.Linker.Link(tellings, []).Components.Single(component => component.Incidents.Any(incident => incident.Tellings.Contains(tellings[^1])));
        var keys = Linker.KeysOf(tellings[^1]).ToHashSet();
        var without = Table.Linker.Link(tellings[..^1], []).Components
            .Where(old => old.Incidents.Any(incident => incident.Tellings.Any(component.Incidents.SelectMany(one => one.Tellings).Contains)));
        return without.All(old => old.Incidents.SelectMany(incident => incident.Tellings).Any(telling => Linker.KeysOf(telling).Any(key => keys.Any(own => Meets(own, key)))));
    });

    private static bool Meets(NeighbourhoodKey one, NeighbourhoodKey other) => one.Hash == other.Hash && (one.Role, other.Role) switch
    {
        (NeighbourhoodRole.Peer, NeighbourhoodRole.Peer) => true,
        (NeighbourhoodRole.Area, NeighbourhoodRole.Inside) or (NeighbourhoodRole.Inside, NeighbourhoodRole.Area) => true,
        _ => false,
    };

    private static ImmutableArray<Incident> Link(IEnumerable<Telling> tellings) => [.. Table.Linker.Link(tellings, []).Incidents];

    private static bool Same(IEnumerable<Incident> one, IEnumerable<Incident> other) => Lines(one).SequenceEqual(Lines(other), StringComparer.Ordinal);

    private static IEnumerable<string> Lines(IEnumerable<Incident> incidents) => incidents.Select(incident =>
        $"{incident.Id} {incident.When} {incident.Place?.Id} {string.Join(',', incident.Tellings.Select(telling => telling.Id))} {string.Join(',', incident.Links.Select(link => $"{link.First}{link.Second}{link.Score}"))}");

    private static void Check<T>(Gen<T> gen, Func<T, bool> law) =>
        Prop.ForAll(gen.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
}
